package health.zaoxue.portal.authorised;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.Authorisations;
import health.zaoxue.mentorship.PractisedTechnique;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.home.Portals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** authorised/index: the techniques that are done here, or who may do one of them now. */
@Named("authorisedView")
@RequestScoped
public class AuthorisedView {
    private static final String TECHNIQUE = "technique";

    @Inject
    private AuthorisationService service;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Portals portals;

    @Inject
    private Address address;

    private @Nullable Authorisations shown;
    private @Nullable HospitalView hospital;
    private List<PractisedTechnique> techniques = List.of();

    @PostConstruct
    void load() {
        if (address.text(TECHNIQUE).isEmpty()) {
            techniques = service.practisedHere();
            return;
        }
        Authorisations found = service.here(address.id(TECHNIQUE));
        shown = found;
        hospital = hospitals.hospital(found.hospital());
    }

    /** Phones on the ward get the light page. */
    public String getTemplate() {
        return portals.isOnPhone() ? "/WEB-INF/templates/nursePage.xhtml" : "/WEB-INF/templates/layout.xhtml";
    }

    /** Who may do the technique that the address names; nothing where it names none. */
    public @Nullable Authorisations getShown() {
        return shown;
    }

    public @Nullable HospitalView getHospital() {
        return hospital;
    }

    public List<PractisedTechnique> getTechniques() {
        return techniques;
    }
}
