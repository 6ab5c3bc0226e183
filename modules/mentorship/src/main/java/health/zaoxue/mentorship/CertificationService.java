package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The hospital's formal word on who may do what alone, and who may teach it. */
public interface CertificationService {
    /** People of the caller's hospital who meet a rule, have not been certified yet and may apply, by name. */
    List<Candidate> candidates();

    /** Certifications of the caller's hospital, the next to expire first. */
    Page<CertificationView> certifications(Listing listing);

    /** The caller's own certifications. */
    List<CertificationView> mine();

    /**
     * What a certification still asks of the caller besides the number of cases, for each technique in which the next step is one;
     * nothing is missing where the list is empty.
     */
    Map<UUID, List<Refusal>> missing();

    /** One certification of the caller's hospital. */
    CertificationView certification(UUID id);

    /** The cases frozen in a certification. */
    List<Evidence> evidence(UUID certification);
}
