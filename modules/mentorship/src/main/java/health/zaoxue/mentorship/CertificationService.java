package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** The hospital's formal word on who may do what alone, and who may teach it. */
public interface CertificationService {
    /** People of the caller's hospital who meet a rule and have not been certified yet, by name. */
    List<Candidate> candidates();

    /** The cases that would be frozen in a certification, latest first. */
    List<Evidence> evidenceFor(UUID person, UUID technique);

    /** Grants a certification and freezes its evidence; the credentialing office does this, never for itself. */
    Outcome<UUID> grant(CertificationRequest request);

    /** Withdraws a certification from today, with the reason. */
    Outcome<UUID> withdraw(UUID certification, String reason);

    /** Certifications of the caller's hospital, the next to expire first. */
    Page<CertificationView> certifications(Listing listing);

    /** The caller's own certifications. */
    List<CertificationView> mine();

    /** One certification of the caller's hospital. */
    CertificationView certification(UUID id);

    /** The cases frozen in a certification. */
    List<Evidence> evidence(UUID certification);
}
