package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An application in a list.
 *
 * @param state as of the day on which it is read
 * @param lapsesOn the last day on which it may be decided
 * @param inFavour how many of the committee have signed for it
 * @param members of the committee
 */
public record ApplicationRow(
        UUID id,
        Translated personName,
        Translated techniqueName,
        CertificationScope scope,
        ApplicationState state,
        Instant appliedAt,
        LocalDate lapsesOn,
        int inFavour,
        int members)
        implements Serializable {}
