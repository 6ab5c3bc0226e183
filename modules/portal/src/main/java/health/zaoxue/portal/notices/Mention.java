package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.notices.Labelled;
import health.zaoxue.platform.notices.Word;
import health.zaoxue.portal.language.LanguageChoice;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
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

    @Inject
    private Words words;

    /** What it is, for something that is mentioned with its label; else nothing. */
    public String labelOf(Object mention) {
        return mention instanceof Labelled labelled
                ? words.constant(labelled.label().key())
                : "";
    }

    public String textOf(Object mention) {
        if (mention instanceof Labelled labelled) {
            return textOf(labelled.value());
        }
        if (mention instanceof Translated name) {
            return language.of(name);
        }
        if (mention instanceof Word word) {
            return words.constant(word.key());
        }
        if (mention instanceof Instant) {
            return formats.moment(mention);
        }
        return mention instanceof LocalDate ? formats.day(mention) : mention.toString();
    }

    /** The language of a name or text where it is not the page's; else null. */
    public @Nullable String tagOf(Object mention) {
        if (mention instanceof Labelled labelled) {
            return tagOf(labelled.value());
        }
        if (mention instanceof Translated name) {
            return language.tagOf(name);
        }
        return mention instanceof String text ? language.tagIn(text) : null;
    }
}
