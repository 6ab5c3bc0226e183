package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/certifications/applications: who has applied, and who may. */
@Named("hospitalApplications")
@ViewScoped
public class HospitalApplicationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeService committees;

    @Inject
    private CertificationService certifications;

    @Inject
    private CallerContext callers;

    private @Nullable ListModel<ApplicationRow> rows;
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void load() {
        rows = new ListModel<>(committees::ofHospital);
        if (callers.current().is(Role.CREDENTIALING)) {
            candidates = certifications.candidates();
        }
    }

    public @Nullable ListModel<ApplicationRow> getRows() {
        return rows;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
