package health.zaoxue.portal.notices;

import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.notices.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many notices wait to be read; asked for once a page. */
@Named("unreadNotices")
@RequestScoped
public class UnreadNotices {
    private static final int MOST_SHOWN = 99;

    @Inject
    private CallerContext callers;

    @Inject
    private NoticeService notices;

    private @Nullable Long number;

    /** Whether there can be notices: only people of the programme are told anything. */
    public boolean isPossible() {
        return callers.known().isPresent();
    }

    public long getNumber() {
        if (number == null) {
            number = isPossible() ? notices.unread() : 0;
        }
        return number;
    }

    /** For the small mark, which has room for two digits. */
    public String getShown() {
        return getNumber() > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(getNumber());
    }
}
