package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** What becomes of a certification after it was granted. The credentialing office acts, never on its own. */
public interface CertificationLifeService {
    /** From now on it lets nobody act, until the suspension is lifted; the person and the office are told at once. */
    Outcome<UUID> suspend(CertificationChange change);

    /** Lifts a suspension. */
    Outcome<UUID> reinstate(CertificationChange change);

    /** Takes it back for good, from today. */
    Outcome<UUID> revoke(CertificationChange change);

    /** Puts another in its place from today, on the cases of now; answers the new one. */
    Outcome<UUID> renew(CertificationRenewal renewal);

    /** Everything that was done with it, oldest first. */
    List<CertificationStepView> history(UUID certification);
}
