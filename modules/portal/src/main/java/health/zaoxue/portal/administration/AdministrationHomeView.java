package health.zaoxue.portal.administration;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourStanding;
import health.zaoxue.kernel.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** administration/index: how much there is, and where to go. */
@Named("administrationHome")
@RequestScoped
public class AdministrationHomeView {
    @Inject
    private HospitalService hospitals;

    @Inject
    private InstitutionService institutions;

    @Inject
    private PersonService people;

    @Inject
    private TourService tours;

    public int hospitals() {
        return hospitals.hospitals().size();
    }

    public int institutions() {
        return institutions.institutions().size();
    }

    public long people() {
        return people.list(Listing.first(1)).total();
    }

    /** Tours of duty that are under way today. */
    public long tours() {
        return tours.list(new Listing(0, 1, null, true, Map.of("standing", TourStanding.UNDER_WAY.name())))
                .total();
    }
}
