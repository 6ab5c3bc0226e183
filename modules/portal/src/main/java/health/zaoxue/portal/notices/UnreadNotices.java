package health.zaoxue.portal.notices;

import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.notices.NoticeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
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

    /** Whether to show that there are some. Nothing of it is sent back with a form, so that reading a form does not ask. */
    public boolean isAny() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && getNumber() > 0;
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
