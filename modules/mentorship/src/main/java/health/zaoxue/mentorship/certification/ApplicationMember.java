package health.zaoxue.mentorship.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the committee of a round, and the signature once it is given; nobody changes a signature. */
@Entity(name = "ApplicationMember")
@Table(schema = "mentorship", name = "application_member")
class ApplicationMember {
    @Id
    private UUID id;

    @Column(name = "application_id", updatable = false)
    private UUID application;

    @Column(updatable = false)
    private int round;

    @Column(name = "member_id", updatable = false)
    private UUID member;

    @Column(name = "in_favour")
    private @Nullable Boolean inFavour;

    private @Nullable String reason;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    ApplicationMember() {}

    ApplicationMember(Application application, UUID member) {
        id = UUID.randomUUID();
        this.application = application.id();
        round = application.round();
        this.member = member;
    }

    void sign(boolean favours, String why, Instant at) {
        if (inFavour != null) {
            throw new IllegalStateException("signature " + id + " stands");
        }
        inFavour = favours;
        reason = why.isBlank() ? null : why.strip();
        signedAt = at;
    }

    UUID member() {
        return member;
    }

    boolean hasSigned() {
        return inFavour != null;
    }

    @Nullable
    Boolean inFavour() {
        return inFavour;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant signedAt() {
        return signedAt;
    }
}
