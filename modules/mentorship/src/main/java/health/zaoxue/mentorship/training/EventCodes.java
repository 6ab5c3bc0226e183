package health.zaoxue.mentorship.training;

import health.zaoxue.mentorship.AttendanceCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** R-MEN-154: the codes of one event, each made from its secret and the two minutes that it is shown for, and good for two more. */
final class EventCodes {
    static final long SECONDS = 120;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_BYTES = 12;
    private static final int MILLION = 1_000_000;

    private final UUID training;
    private final SecretKeySpec key;

    EventCodes(UUID training, String secret) {
        this.training = training;
        key = new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM);
    }

    AttendanceCode at(Instant now) {
        long window = window(now);
        return new AttendanceCode(token(window), spoken(window), Instant.ofEpochSecond((window + 1) * SECONDS));
    }

    boolean takesToken(String scanned, Instant now) {
        return windows(now).anyMatch(window -> isSame(token(window), scanned));
    }

    boolean takesSpoken(String typed, Instant now) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
        return windows(now).anyMatch(window -> isSame(spoken(window), digits));
    }

    private static LongStream windows(Instant now) {
        return LongStream.of(window(now), window(now) - 1);
    }

    private static long window(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    private String token(long window) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(window), TOKEN_BYTES));
    }

    private String spoken(long window) {
        int number = ByteBuffer.wrap(mac(window)).getInt(TOKEN_BYTES) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % MILLION);
    }

    private byte[] mac(long window) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((training + "/" + window).getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static boolean isSame(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
