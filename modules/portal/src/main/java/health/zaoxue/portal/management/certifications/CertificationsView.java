package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationRow;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
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

/** Who may be certified now, and who is. */
@Named("certifications")
@ViewScoped
public class CertificationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificationService service;

    @Inject
    private CallerContext callers;

    @Inject
    private CommitteeService committees;

    private @Nullable ListModel<CertificationView> rows;
    private @Nullable ListModel<ApplicationRow> applications;
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void load() {
        rows = new ListModel<>(service::certifications);
        applications = new ListModel<>(committees::ofHospital);
        if (callers.current().is(Role.CREDENTIALING)) {
            candidates = service.candidates();
        }
    }

    public @Nullable ListModel<CertificationView> getRows() {
        return rows;
    }

    public @Nullable ListModel<ApplicationRow> getApplications() {
        return applications;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
