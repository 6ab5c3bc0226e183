package health.zaoxue.mentorship;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The code on a certificate: nineteen symbols by chance, 85 bits, and one that checks them. It has no letter or digit that could be
 * taken for another one, and neither case nor gaps matter when it is typed.
 */
public record CertificateCode(String value) {
    private static final String SYMBOLS = "34679ACDEFGHJKMNPQRTWXY";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    public CertificateCode {
        if (!isWhole(value)) {
            throw new IllegalArgumentException("no code of a certificate");
        }
    }

    /** A new one that nobody can guess. */
    public static CertificateCode by(SecureRandom chance) {
        StringBuilder drawn = new StringBuilder();
        chance.ints(LENGTH - 1L, 0, SYMBOLS.length()).forEach(place -> drawn.append(SYMBOLS.charAt(place)));
        return new CertificateCode(drawn.append(check(drawn.toString())).toString());
    }

    /** What somebody typed from paper; none where a symbol is wrong, missing, or in another's place. */
    public static Optional<CertificateCode> typed(String text) {
        String tidied = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}·.]", "");
        return isWhole(tidied) ? Optional.of(new CertificateCode(tidied)) : Optional.empty();
    }

    /** In groups of five, as it is printed. */
    public String printed() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    private static boolean isWhole(String text) {
        return text.length() == LENGTH
                && text.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0)
                && check(text.substring(0, LENGTH - 1)) == text.charAt(LENGTH - 1);
    }

    /**
     * R-MEN-67: a sum over a prime number of symbols in which each place has a weight of its own: one wrong symbol, and any two in each
     * other's place, are noticed.
     */
    private static char check(String symbols) {
        int sum = IntStream.range(0, symbols.length())
                .map(place -> (place + 1) * SYMBOLS.indexOf(symbols.charAt(place)))
                .sum();
        return SYMBOLS.charAt(sum % SYMBOLS.length());
    }
}
