package health.zaoxue.mentorship;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** "Who may do this here, now?": computed from what is recorded at the moment that is asked about. */
public interface AuthorisationService {
    /** The techniques that somebody of the caller's hospital may do alone today, by specialty and code. */
    List<PractisedTechnique> practisedHere();

    /** Who may do it at the caller's hospital now. */
    Authorisations here(UUID technique);

    /**
     * Who might do it there at that moment, as far as it was known then; nothing where the moment has not come.
     *
     * <p>{@link health.zaoxue.kernel.NotFound} beyond the caller's area, and where there is no such technique.
     */
    Optional<Authorisations> at(UUID technique, UUID hospital, Instant moment);
}
