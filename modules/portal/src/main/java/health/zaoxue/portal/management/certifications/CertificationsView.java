package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Who is certified, and who was. */
@Named("certifications")
@ViewScoped
public class CertificationsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CertificationService service;

    private @Nullable ListModel<CertificationView> rows;

    @PostConstruct
    void load() {
        rows = new ListModel<>(service::certifications);
    }

    public @Nullable ListModel<CertificationView> getRows() {
        return rows;
    }
}
