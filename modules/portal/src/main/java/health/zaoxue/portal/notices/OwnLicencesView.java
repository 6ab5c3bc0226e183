package health.zaoxue.portal.notices;

import health.zaoxue.identity.LicenceService;
import health.zaoxue.identity.LicenceView;
import health.zaoxue.portal.home.Portals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** notices/licences: where and until when I may practise, to which a notice about it leads. */
@Named("ownLicences")
@RequestScoped
public class OwnLicencesView {
    @Inject
    private LicenceService licences;

    @Inject
    private Portals portals;

    private List<LicenceView> rows = List.of();

    @PostConstruct
    void load() {
        rows = licences.ownLicences();
    }

    /** Phones on the ward get the light page. */
    public String getTemplate() {
        return portals.isOnPhone() ? "/WEB-INF/templates/nursePage.xhtml" : "/WEB-INF/templates/layout.xhtml";
    }

    public List<LicenceView> getRows() {
        return rows;
    }
}
