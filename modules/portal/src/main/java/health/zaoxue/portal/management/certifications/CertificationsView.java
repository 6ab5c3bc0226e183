package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
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

    private @Nullable ListModel<CertificationView> rows;
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void load() {
        rows = new ListModel<>(service::certifications);
        if (callers.current().is(Role.CREDENTIALING)) {
            candidates = service.candidates();
        }
    }

    public @Nullable ListModel<CertificationView> getRows() {
        return rows;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
