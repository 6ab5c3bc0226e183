package health.zaoxue.portal.management.requests;

import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Who could be paid by a request of the caller's hospital: its own people, and the institutions that stand by it. */
@Named("payeeChoices")
@RequestScoped
public class PayeeChoices {
    @Inject
    private CallerContext callers;

    @Inject
    private PersonService people;

    @Inject
    private InstitutionService institutions;

    public List<PersonView> getPeople() {
        UUID hospital = callers.current().hospital();
        return hospital == null ? List.of() : people.staffOf(hospital);
    }

    public List<InstitutionView> getInstitutions() {
        UUID hospital = callers.current().hospital();
        return hospital == null ? List.of() : institutions.standingBy(hospital);
    }
}
