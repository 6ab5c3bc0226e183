package health.zaoxue.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/** Bytes that somebody sent, of unknown kind. */
public final class Upload {
    /** The most that is accepted: 8 MB, more than a phone's camera writes. */
    public static final int LARGEST = 8 * 1024 * 1024;

    private final byte[] content;

    private Upload(byte[] content) {
        this.content = content;
    }

    /** Reads what was sent, but never more than one byte over the limit. */
    public static Upload from(InputStream stream) throws IOException {
        return new Upload(stream.readNBytes(LARGEST + 1));
    }

    /** Takes bytes that are already here. */
    public static Upload of(byte[] content) {
        return new Upload(content.clone());
    }

    /** SHA-256 of the bytes as they came. */
    public String digest() {
        return HexFormat.of().formatHex(Digest.sha256(content));
    }

    boolean isTooLarge() {
        return content.length > LARGEST;
    }

    byte[] content() {
        return content;
    }
}
