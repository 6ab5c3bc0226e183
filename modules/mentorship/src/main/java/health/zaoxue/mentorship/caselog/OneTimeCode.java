package health.zaoxue.mentorship.caselog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** A code that is read from one screen and typed on another. */
record OneTimeCode(String plain) {
    private static final String SYMBOLS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    static OneTimeCode made(RandomGenerator chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(SYMBOLS.charAt(chance.nextInt(SYMBOLS.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** What somebody typed, in whatever letters and with whatever gaps. */
    static OneTimeCode typed(String text) {
        return new OneTimeCode(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", ""));
    }

    boolean isEmpty() {
        return plain.isEmpty();
    }

    String shown() {
        return plain.substring(0, LENGTH / 2) + " " + plain.substring(LENGTH / 2);
    }

    /** Bound to the case and to the mentor: for anything else it is another one. */
    String digestFor(UUID entry, UUID mentor) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((entry + "/" + mentor + "/" + plain).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "OneTimeCode";
    }
}
