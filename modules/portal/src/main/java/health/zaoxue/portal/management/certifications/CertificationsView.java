package health.zaoxue.portal.management.certifications;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.page.ListModel;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who may be certified now, and who is. */
@Named("certifications")
@ViewScoped
public class CertificationsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SOON_MONTHS = 3;

    @Inject
    private CertificationService service;

    @Inject
    private CallerContext callers;

    @Inject
    private Today today;

    private @Nullable ListModel<CertificationView> rows;
    private List<Candidate> candidates = List.of();

    @PostConstruct
    void load() {
        rows = new ListModel<>(service::certifications);
        if (callers.current().is(Role.CREDENTIALING)) {
            candidates = service.candidates();
        }
    }

    /** The colour of the state: valid, expiring soon, over. */
    public String kind(CertificationView one) {
        LocalDate day = today.day();
        if (!one.validOn(day)) {
            return one.endedOn() == null && day.isBefore(one.validFrom()) ? "info" : "hollow";
        }
        return one.validUntil().isBefore(day.plusMonths(SOON_MONTHS)) ? "warning" : "success";
    }

    public @Nullable ListModel<CertificationView> getRows() {
        return rows;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }
}
