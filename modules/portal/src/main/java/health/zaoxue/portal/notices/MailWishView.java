package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.platform.notices.MailRhythm;
import health.zaoxue.platform.notices.MailWish;
import health.zaoxue.platform.notices.NoticeService;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** notices/settings: in which language and how often I am mailed. */
@Named("mailWish")
@RequestScoped
public class MailWishView {
    private static final int USUAL_HOUR = 8;
    private static final int HOURS = 24;

    @Inject
    private HttpServletRequest request;

    @Inject
    private NoticeService notices;

    @Inject
    private LanguageChoice language;

    private MailWish wish = new MailWish(Language.ENGLISH, MailRhythm.EACH, USUAL_HOUR);
    private @Nullable String address;

    @PostConstruct
    void load() {
        wish = notices.wish().orElse(new MailWish(language.current(), MailRhythm.EACH, USUAL_HOUR));
        address = notices.address();
    }

    public MailWish getWish() {
        return wish;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public MailRhythm[] getRhythms() {
        return MailRhythm.values();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    /** Whether the page follows upon saving. */
    public boolean isSaved() {
        return Objects.equals("1", request.getParameter("saved"));
    }
}
