package health.zaoxue.platform.receipts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Something that a person sent, and may send again because no answer came.
 *
 * @param key made by the sender, once for each thing that is sent
 * @param act what is asked for, such as {@code issue.report}
 * @param content everything that was sent, in a fixed order
 */
public record Submission(UUID key, String act, List<String> content) {
    public Submission {
        content = List.copyOf(content);
    }

    /** The digest of the content; each part is preceded by its length, so that parts cannot flow into one another. */
    public String digest() {
        MessageDigest sha256 = sha256();
        for (String part : content) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
