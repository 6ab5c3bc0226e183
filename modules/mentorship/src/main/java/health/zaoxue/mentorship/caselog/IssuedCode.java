package health.zaoxue.mentorship.caselog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The latest code of a case, as its digest. */
@Entity(name = "IssuedCode")
@Table(schema = "mentorship", name = "co_signature_code")
class IssuedCode {
    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;

    @Id
    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "mentor_id")
    private UUID mentor;

    private String digest;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    private int wrong;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    private int version;

    IssuedCode() {}

    IssuedCode(UUID entry, UUID mentor, OneTimeCode code, Instant at) {
        this.entry = entry;
        issue(mentor, code, at);
    }

    /** R-MEN-145: a new code ends the one before it. */
    final void issue(UUID by, OneTimeCode code, Instant at) {
        if (usedAt != null) {
            throw new IllegalStateException("case " + entry + " was co-signed");
        }
        mentor = by;
        digest = code.digestFor(entry, by);
        issuedAt = at;
        validUntil = at.plus(VALID);
        wrong = 0;
    }

    /** R-MEN-146: for ten minutes, once, and until the fifth wrong one. */
    boolean isOpen(Instant at) {
        return usedAt == null && wrong < TRIES && at.isBefore(validUntil);
    }

    /** Whether it is this code; a wrong one counts. */
    boolean takes(OneTimeCode typed) {
        boolean right = is(typed);
        if (!right) {
            wrong++;
        }
        return right;
    }

    boolean wasUsedWith(OneTimeCode typed) {
        return usedAt != null && is(typed);
    }

    void use(Instant at) {
        if (!isOpen(at)) {
            throw new IllegalStateException("the code of case " + entry + " is not open");
        }
        usedAt = at;
    }

    private boolean is(OneTimeCode typed) {
        return MessageDigest.isEqual(
                digest.getBytes(StandardCharsets.US_ASCII),
                typed.digestFor(entry, mentor).getBytes(StandardCharsets.US_ASCII));
    }

    UUID mentor() {
        return mentor;
    }

    int triesLeft() {
        return TRIES - wrong;
    }

    Instant validUntil() {
        return validUntil;
    }
}
