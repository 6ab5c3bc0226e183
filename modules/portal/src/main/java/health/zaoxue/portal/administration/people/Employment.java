package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.CatalogueService;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.kernel.Translated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people may be employed, for the choices of a page. */
@RequestScoped
public class Employment {
    @Inject
    private HospitalService hospitals;

    @Inject
    private InstitutionService institutions;

    @Inject
    private CatalogueService catalogue;

    /** A hospital or an institution to choose. */
    public record Choice(UUID id, Translated name) implements Serializable {}

    /** All employers of a kind; the commission is one, and need not be chosen. */
    public List<Choice> employers(EmployerKind kind) {
        return switch (kind) {
            case HOSPITAL ->
                hospitals.hospitals().stream()
                        .map(hospital -> new Choice(hospital.id(), hospital.name()))
                        .toList();
            case INSTITUTION ->
                institutions.institutions().stream()
                        .map(institution -> new Choice(institution.id(), institution.name()))
                        .toList();
            case COMMISSION -> List.of();
        };
    }

    /** The open departments of the hospital, none without one. */
    public List<DepartmentView> departments(EmployerKind kind, @Nullable UUID employer) {
        return kind == EmployerKind.HOSPITAL && employer != null ? hospitals.departments(employer) : List.of();
    }

    public List<SpecialtyView> specialties() {
        return catalogue.specialties();
    }
}
