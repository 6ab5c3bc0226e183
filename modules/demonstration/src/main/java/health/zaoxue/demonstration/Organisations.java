package health.zaoxue.demonstration;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Supporting institutions, their alliances, and the departments of the hospitals. */
@ApplicationScoped
class Organisations {
    private static final Set<String> DEPARTMENTS = Set.of(
            "ANAES", "CARD", "ED", "GENSURG", "ICU", "NEO", "OBS", "OPHTH", "ORTHO", "PAED", "PAEDORTH", "ULTRA");

    @Inject
    private HospitalService hospitals;

    @Inject
    private InstitutionService institutions;

    @Inject
    private AllianceService alliances;

    @Inject
    private PlaceService places;

    @Inject
    private Cast cast;

    /** Opens the departments and forms the alliances that begin on that day. */
    void found(LocalDate since) {
        cast.asFounder(() -> hospitals.hospitals())
                .forEach(hospital -> cast.asFounder(() ->
                        hospitals.openDepartments(hospital.id(), DEPARTMENTS).value()));
        Table.named("institutions").lines().forEach(line -> ally(line, since));
    }

    UUID hospital(String name) {
        return cast.asFounder(() -> hospitals.hospitals()).stream()
                .filter(hospital -> hospital.name().en().equals(name))
                .map(HospitalView::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no hospital is called " + name));
    }

    UUID institution(String name) {
        return cast.asFounder(() -> institutions.institutions()).stream()
                .filter(institution -> institution.name().en().equals(name))
                .map(InstitutionView::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no institution is called " + name));
    }

    @Nullable
    UUID department(UUID hospital, @Nullable String code) {
        return cast.asFounder(() -> hospitals.departments(hospital)).stream()
                .filter(department -> department.code().equals(code))
                .map(DepartmentView::id)
                .findFirst()
                .orElse(null);
    }

    UUID sponsorRegion(String name) {
        return cast.asFounder(() -> places.places(PlaceKind.SPONSOR_REGION)).stream()
                .filter(place -> place.name().en().equals(name))
                .map(PlaceView::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sponsor region is called " + name));
    }

    private void ally(Table.Line line, LocalDate since) {
        UUID region = sponsorRegion(line.text("sponsor_region"));
        InstitutionDetails details =
                new InstitutionDetails(line.text("name_en"), line.textOrNull("name_zh"), null, region);
        UUID institution = cast.asFounder(() -> institutions.enter(details).value());
        UUID hospital = hospital(line.text("hospital"));
        UUID department = department(hospital, line.textOrNull("department"));
        AllianceDetails alliance = new AllianceDetails(institution, hospital, department, since, null);
        cast.asFounder(() -> alliances.ally(alliance).value());
    }
}
