package health.zaoxue.platform.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The digest of an entry, computed here from what is stored, and independently in PostgreSQL when it is written. */
final class TrailDigest {
    /** What the first entry names as the digest before it. */
    static final String NONE = "0".repeat(64);

    /** To the microsecond, which is what PostgreSQL stores. */
    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final MessageDigest sha256;

    private TrailDigest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** R-PLT-32: over the digest before and all fields, each preceded by its length in bytes. */
    static String of(TrailEntry entry) {
        try {
            return new TrailDigest(MessageDigest.getInstance("SHA-256"))
                    .chained(entry)
                    .told(entry)
                    .changed(entry)
                    .hex();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private TrailDigest chained(TrailEntry entry) {
        return with(entry.previous()).with(entry.number()).with(MOMENT.format(entry.recordedAt()));
    }

    private TrailDigest told(TrailEntry entry) {
        return with(entry.person())
                .with(entry.roles())
                .with(entry.act())
                .with(entry.address())
                .with(entry.correlation())
                .with(entry.databaseRole());
    }

    private TrailDigest changed(TrailEntry entry) {
        return with(entry.kind())
                .with(entry.object())
                .with(entry.partOfKind())
                .with(entry.partOf())
                .with(entry.hospital())
                .with(entry.change())
                .with(entry.before())
                .with(entry.after());
    }

    private TrailDigest with(@Nullable Object field) {
        if (field == null) {
            sha256.update((byte) '~');
        } else {
            byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
