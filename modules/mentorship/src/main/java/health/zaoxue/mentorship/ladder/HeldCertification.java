package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.CertificationScope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certification as the ladder sees it. */
record HeldCertification(
        UUID person,
        UUID technique,
        CertificationScope scope,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable LocalDate endedOn,
        boolean suspended) {
    boolean holdsOn(LocalDate day) {
        return !suspended
                && !day.isBefore(validFrom)
                && !day.isAfter(validUntil)
                && (endedOn == null || day.isBefore(endedOn));
    }
}
