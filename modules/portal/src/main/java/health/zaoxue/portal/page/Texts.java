package health.zaoxue.portal.page;

import health.zaoxue.kernel.Language;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The bundles of texts, for classes; pages name a bundle directly. */
@RequestScoped
public class Texts {
    static final String FOLDER = "health.zaoxue.portal.texts.";
    /** The modules whose words have a bundle. */
    static final List<String> WORDS =
            List.of("kernel", "portal", "platform", "identity", "mentorship", "capacity", "equipment", "reporting");

    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private LanguageChoice language;

    /**
     * A text in the reader's language.
     *
     * @param bundle such as {@code aid} or {@code common}
     * @param key within it
     */
    public String get(String bundle, String key) {
        return find(bundle, key, language.getLocale()).orElse("???" + key + "???");
    }

    /** The keys of a bundle that begin so, in the order of the alphabet. */
    public List<String> keys(String bundle, String beginning) {
        return ResourceBundle.getBundle(FOLDER + bundle, language.getLocale(), Texts.class.getClassLoader(), NO_DETOUR)
                .keySet()
                .stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** A text in a language that somebody chose, for what is read without a page. */
    public static String in(Language wanted, String bundle, String key) {
        Locale locale = wanted == Language.CHINESE ? Locale.SIMPLIFIED_CHINESE : wanted.locale();
        return find(bundle, key, locale).orElse("???" + key + "???");
    }

    static Optional<String> find(String bundle, String key, Locale locale) {
        try {
            ResourceBundle texts =
                    ResourceBundle.getBundle(FOLDER + bundle, locale, Texts.class.getClassLoader(), NO_DETOUR);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
