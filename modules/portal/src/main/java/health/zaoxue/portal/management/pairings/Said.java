package health.zaoxue.portal.management.pairings;

import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Today;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What these pages say on which day. */
@RequestScoped
public class Said {
    @Inject
    private Texts texts;

    @Inject
    private Words words;

    @Inject
    private Today today;

    LocalDate today() {
        return today.day();
    }

    /** A sentence of the management portal. */
    String sentence(String key) {
        return texts.get("management", key);
    }

    /** The same with its place filled. */
    String with(String key, Object value) {
        return words.with(sentence(key), value);
    }
}
