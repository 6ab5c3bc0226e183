package health.zaoxue.portal.page;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.language.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says the values of the modules in the reader's words: constants, refusals, and sentences with places to fill. */
@Named("words")
@RequestScoped
public class Words {
    @Inject
    private LanguageChoice language;

    @Inject
    private Formats formats;

    Words() {}

    Words(LanguageChoice language, Formats formats) {
        this.language = language;
        this.formats = formats;
    }

    /** The word for a constant: key {@code <Enum>.<CONSTANT>} in the bundle of its module; nothing for nothing. */
    public String of(@Nullable Object constant) {
        if (!(constant instanceof Enum<?> value)) {
            return constant == null ? "" : text(constant);
        }
        Class<?> type = value.getDeclaringClass();
        String key = type.getSimpleName() + "." + value.name();
        return Texts.find("words-" + module(type), key, locale()).orElse("???" + key + "???");
    }

    /** The word for a constant of any module that is known by its key alone. */
    public String constant(String key) {
        return Texts.WORDS.stream()
                .flatMap(module -> Texts.find("words-" + module, key, locale()).stream())
                .findFirst()
                .orElse("???" + key + "???");
    }

    /** A person's title: where it is one that the programme knows, in the reader's language; else as it was typed. */
    public String title(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        String key = "title." + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return Texts.find("words-identity", key, locale()).orElse(text);
    }

    /** The sentence of a refusal: key {@code refusal.<code>} in the bundle of the module that refuses. */
    public String say(Refusal refusal) {
        String key = "refusal." + refusal.code();
        return Texts.WORDS.stream()
                .flatMap(module -> Texts.find("words-" + module, key, locale()).stream())
                .findFirst()
                .map(pattern -> fill(pattern, refusal.details().toArray()))
                .orElse("???" + key + "???");
    }

    /** The same in other words than those of the module that refuses. */
    public String filled(String pattern, Refusal refusal) {
        return fill(pattern, refusal.details().toArray());
    }

    /** Fills {0}, {1} … of a sentence from a bundle with values written for the reader. */
    public String fill(String pattern, @Nullable Object... values) {
        Object[] written = Arrays.stream(values).map(this::text).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(written);
    }

    /** The same with one value, for pages. */
    public String with(String pattern, @Nullable Object value) {
        return fill(pattern, value);
    }

    /** The same with two values, for pages. */
    public String withBoth(String pattern, @Nullable Object first, @Nullable Object second) {
        return fill(pattern, first, second);
    }

    private String text(@Nullable Object value) {
        if (value instanceof Enum<?>) {
            return of(value);
        }
        if (value instanceof Translated name) {
            return language.of(name);
        }
        if (value instanceof Money money) {
            return formats.money(money);
        }
        if (value instanceof Altitude altitude) {
            return formats.altitude(altitude);
        }
        if (value instanceof LocalDate || value instanceof Instant) {
            return formats.day(value);
        }
        return value instanceof Number number ? formats.number(number) : value == null ? "" : value.toString();
    }

    private Locale locale() {
        return language.getLocale();
    }

    private static String module(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "portal";
    }
}
