package health.zaoxue.mentorship.caselog;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor's word on a case. Written once. */
@Entity(name = "SignOff")
@Table(schema = "mentorship", name = "sign_off")
class SignOff {
    @Id
    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "apprentice_id")
    private UUID apprentice;

    @Column(name = "mentor_id")
    private UUID mentor;

    @Column(name = "pairing_id")
    private UUID pairing;

    private int entrustment;

    @Column(name = "went_well")
    private String wentWell;

    @Column(name = "next_time")
    private String nextTime;

    private boolean serious;

    @Enumerated(EnumType.STRING)
    private @Nullable Performance performance;

    @Enumerated(EnumType.STRING)
    private @Nullable Complexity complexity;

    @Enumerated(EnumType.STRING)
    private AssessmentManner manner;

    private @Nullable String device;

    @Column(name = "signed_at")
    private Instant signedAt;

    SignOff() {}

    SignOff(CaseEntry entry, SigningMentor by, Rating rating, Instant at) {
        this.entry = entry.id();
        apprentice = entry.apprentice();
        mentor = by.person();
        pairing = by.pairing();
        entrustment = Objects.requireNonNull(rating.entrustment(), "a rating is complete before it is signed")
                .score();
        wentWell = rating.wentWell();
        nextTime = rating.nextTime();
        serious = rating.serious();
        performance = rating.performance();
        complexity = rating.complexity();
        manner = by.device() == null ? mannerOf(rating) : AssessmentManner.CO_SIGNED;
        device = by.device();
        signedAt = at;
    }

    /** R-MEN-146: nobody co-signs on a device of their own. */
    private static AssessmentManner mannerOf(Rating rating) {
        if (rating.manner() == AssessmentManner.CO_SIGNED) {
            throw new IllegalArgumentException("co-signed without a device");
        }
        return rating.manner();
    }

    @Nullable
    String device() {
        return device;
    }

    UUID mentor() {
        return mentor;
    }

    Entrustment entrustment() {
        return Entrustment.values()[entrustment - 1];
    }

    String wentWell() {
        return wentWell;
    }

    String nextTime() {
        return nextTime;
    }

    boolean serious() {
        return serious;
    }

    @Nullable
    Performance performance() {
        return performance;
    }

    AssessmentManner manner() {
        return manner;
    }

    Instant signedAt() {
        return signedAt;
    }
}
