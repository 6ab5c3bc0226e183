package health.zaoxue.identity.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a user name looks like, and which one resembles a person's. */
final class UserNames {
    static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");
    private static final int SHORTEST = 3;

    private UserNames() {}

    /** Small letters and digits of the Latin script, with points, hyphens and underscores between them. */
    static boolean isWellFormed(String name) {
        return FORM.matcher(name).matches();
    }

    /** R-IDN-40: the person's name in small Latin letters, with a number where somebody has it already. */
    static String proposed(String personName, Set<String> taken) {
        String plain = Normalizer.normalize(personName, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(' ', '.');
        String stem = plain.length() < SHORTEST ? "person" : plain.substring(0, Math.min(plain.length(), LONGEST - 4));
        String name = stem.replaceAll("\\.$", "");
        for (int number = 2; taken.contains(name); number++) {
            name = stem + number;
        }
        return name;
    }
}
