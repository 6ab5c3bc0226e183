package health.zaoxue.portal.commission.budget;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.kernel.Translated;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sponsors that pay and the hospitals that money is for, by name. */
@Named("payers")
@RequestScoped
public class Payers {
    @Inject
    private PlaceService places;

    @Inject
    private HospitalService hospitals;

    private List<PlaceView> sponsors = List.of();
    private List<HospitalView> recipients = List.of();
    private Map<UUID, Translated> names = Map.of();

    @PostConstruct
    void load() {
        sponsors = places.places(PlaceKind.SPONSOR_REGION);
        recipients = hospitals.hospitals();
        names = sponsors.stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
    }

    public List<PlaceView> getSponsors() {
        return sponsors;
    }

    public List<HospitalView> getHospitals() {
        return recipients;
    }

    /** The name of a sponsor. */
    public @Nullable Translated sponsor(UUID id) {
        return names.get(id);
    }

    /** The hospital, or null where the money is for all of them. */
    public @Nullable HospitalView hospital(@Nullable UUID id) {
        return recipients.stream()
                .filter(hospital -> hospital.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
