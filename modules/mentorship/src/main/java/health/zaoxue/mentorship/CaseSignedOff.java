package health.zaoxue.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Told in the transaction in which a mentor signs off a case: from now on it counts. */
public record CaseSignedOff(
        UUID entry, UUID hospital, UUID technique, UUID apprentice, CaseRole role, LocalDate caseDate, Instant at) {}
