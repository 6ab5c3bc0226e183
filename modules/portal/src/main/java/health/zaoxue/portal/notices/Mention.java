package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a notice mentions, in the reader's language. */
@Named("mentioned")
@RequestScoped
public class Mention {
    @Inject
    private LanguageChoice language;

    @Inject
    private Formats formats;

    public String textOf(Object mention) {
        if (mention instanceof Translated name) {
            return language.of(name);
        }
        return mention instanceof LocalDate ? formats.day(mention) : mention.toString();
    }

    /** The language of a name or text where it is not the page's; else null. */
    public @Nullable String tagOf(Object mention) {
        if (mention instanceof Translated name) {
            return language.tagOf(name);
        }
        return mention instanceof LocalDate ? null : language.tagIn(mention.toString());
    }
}
