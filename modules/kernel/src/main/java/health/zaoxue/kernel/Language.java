package health.zaoxue.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the product; no other locale is ever accepted. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh-CN"),
    TIBETAN("bo");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** The locale that belongs to the tag. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with exactly this tag, or none: texts from outside never become a locale unchecked. */
    public static Optional<Language> withTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The language closest to a locale that a browser or Keycloak asks for. */
    public static Optional<Language> closestTo(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
