package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.mentorship.Evidence;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases of the evidence were signed on the apprentice's own device: the office counts them apart. */
@Named("coSigned")
@RequestScoped
public class CoSignedView {
    @Inject
    private CoSignatureService service;

    private @Nullable Set<UUID> among;

    private Set<UUID> among(List<Evidence> evidence) {
        Set<UUID> found = among;
        if (found == null) {
            found = service.coSignedAmong(evidence.stream().map(Evidence::entry).toList());
            among = found;
        }
        return found;
    }

    public int numberOf(List<Evidence> evidence) {
        return among(evidence).size();
    }

    /** Whether this case of the evidence was. */
    public boolean is(UUID entry, List<Evidence> evidence) {
        return among(evidence).contains(entry);
    }

    public AssessmentManner getManner() {
        return AssessmentManner.CO_SIGNED;
    }
}
