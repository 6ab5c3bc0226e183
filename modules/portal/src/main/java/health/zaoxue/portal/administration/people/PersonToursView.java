package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.TourService;
import health.zaoxue.identity.TourView;
import health.zaoxue.kernel.Translated;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The part of administration/people/edit that lists the person's tours of duty. */
@Named("personTours")
@ViewScoped
public class PersonToursView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeptPerson person;

    @Inject
    private TourService tours;

    @Inject
    private HospitalService hospitals;

    private List<TourView> rows = List.of();
    private Map<UUID, Translated> names = Map.of();

    @PostConstruct
    void load() {
        rows = person.id().map(tours::toursOf).orElse(List.of());
        names = hospitals.hospitals().stream().collect(Collectors.toMap(HospitalView::id, HospitalView::name));
    }

    public List<TourView> getRows() {
        return rows;
    }

    /** The hospital's name. */
    public @Nullable Translated nameOf(UUID hospital) {
        return names.get(hospital);
    }
}
