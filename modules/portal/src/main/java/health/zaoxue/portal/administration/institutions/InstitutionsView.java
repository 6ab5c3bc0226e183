package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** administration/institutions/index: who sends people, and the places that they and the hospitals belong to. */
@Named("administeredInstitutions")
@RequestScoped
public class InstitutionsView {
    @Inject
    private InstitutionService institutions;

    @Inject
    private PlaceService places;

    private List<InstitutionView> rows = List.of();
    private List<PlaceView> sponsorRegions = List.of();
    private List<PlaceView> prefectures = List.of();

    @PostConstruct
    void load() {
        rows = institutions.institutions();
        sponsorRegions = places.places(PlaceKind.SPONSOR_REGION);
        prefectures = places.places(PlaceKind.PREFECTURE);
    }

    public List<InstitutionView> getRows() {
        return rows;
    }

    public List<PlaceView> getSponsorRegions() {
        return sponsorRegions;
    }

    public List<PlaceView> getPrefectures() {
        return prefectures;
    }
}
