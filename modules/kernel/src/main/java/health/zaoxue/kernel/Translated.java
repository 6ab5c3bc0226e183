package health.zaoxue.kernel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A name in the languages of the product.
 *
 * @param en English, always present
 * @param zh Simplified Chinese, or null where nobody has written it
 * @param bo Tibetan, or null where nobody has written it
 */
public record Translated(
        String en, @Nullable String zh, @Nullable String bo) implements Serializable {
    public Translated {
        if (en.isBlank()) {
            throw new IllegalArgumentException("the English name is missing");
        }
    }

    /** A name that has no Tibetan form yet. */
    public static Translated of(String en, @Nullable String zh) {
        return new Translated(en, zh, null);
    }

    /** The name in a language; Tibetan falls back to Chinese, which hospital staff read, then to English. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> en;
            case CHINESE -> zh == null ? en : zh;
            case TIBETAN -> bo == null ? in(Language.CHINESE) : bo;
        };
    }

    /** The language that {@link #in} really answers in, for the {@code lang} attribute. */
    public Language languageShownFor(Language wanted) {
        return switch (wanted) {
            case ENGLISH -> Language.ENGLISH;
            case CHINESE -> zh == null ? Language.ENGLISH : Language.CHINESE;
            case TIBETAN -> bo == null ? languageShownFor(Language.CHINESE) : Language.TIBETAN;
        };
    }
}
