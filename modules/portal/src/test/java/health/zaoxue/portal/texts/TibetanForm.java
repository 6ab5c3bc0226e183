package health.zaoxue.portal.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mechanical rules of config/language/README.md for a Tibetan text. */
final class TibetanForm {
    private static final String LETTERS = "\\u0f40-\\u0fbc";
    private static final Pattern ANY_LETTER = Pattern.compile("[" + LETTERS + "]");
    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[^" + LETTERS + "]+");
    private static final Pattern ALPHANUMERIC = Pattern.compile("[0-9A-Za-z]");
    private static final Map<Pattern, String> FORBIDDEN = Map.of(
            Pattern.compile("[\\u0f20-\\u0f33]"), "Tibetan digit",
            Pattern.compile("\\u0f0c|\\u0f0b\\u0f0b|\\u00a0|\\u200b|  "), "odd tsheg or space",
            Pattern.compile("ང།"), "nga needs a tsheg before a shad",
            Pattern.compile("[གཀ]།|(?<!ང)་།"), "shad after ga or ka, or tsheg before shad",
            Pattern.compile("་$"), "tsheg at the end",
            Pattern.compile("་[0-9A-Za-z]|[0-9A-Za-z}][" + LETTERS + "]"), "no space between tsheg and digit or Latin");

    private TibetanForm() {}

    /** What is wrong with a text; texts without Tibetan letters have no form. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        if (!ANY_LETTER.matcher(text).find()) {
            return faults;
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            faults.add("not in normal form");
        }
        FORBIDDEN.forEach((pattern, fault) -> {
            if (pattern.matcher(text).find()) {
                faults.add(fault);
            }
        });
        Matcher spaces = Pattern.compile(" ").matcher(text);
        while (spaces.find()) {
            if (!mayStand(text.charAt(spaces.start() - 1), text.charAt(spaces.end()))) {
                faults.add("stray space");
            }
        }
        Arrays.stream(BETWEEN_SYLLABLES.split(text))
                .filter(syllable -> !syllable.isEmpty() && !TibetanSyllable.isWellFormed(syllable))
                .forEach(syllable -> faults.add("syllable " + syllable));
        return faults;
    }

    private static boolean mayStand(char before, char after) {
        return "།}གཀཤ)".indexOf(before) >= 0
                || "{(".indexOf(after) >= 0
                || ALPHANUMERIC.matcher(String.valueOf(before)).matches()
                || ALPHANUMERIC.matcher(String.valueOf(after)).matches();
    }
}
