package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Asking one's hospital for a certification. */
public interface ApplicationService {
    /**
     * The cases that would be frozen as the caller's evidence, latest first; what is still missing is said by
     * {@link CertificationService#missing()}.
     */
    List<Evidence> evidenceFor(UUID technique);

    /** Freezes the caller's evidence and asks the office; refused with everything that is missing. */
    Outcome<UUID> apply(UUID key, UUID technique, CertificationScope scope);

    /** Sends one that came back again, with the evidence of now. */
    Outcome<UUID> applyAgain(ApplicationAct act);

    /** Takes one back. */
    Outcome<UUID> withdraw(ApplicationAct act);

    /** The caller's own, the latest first. */
    List<ApplicationRow> mine();

    /** One: for the candidate, its committee, and the office and heads of the hospital; it does not exist for anybody else. */
    ApplicationView application(UUID id);
}
