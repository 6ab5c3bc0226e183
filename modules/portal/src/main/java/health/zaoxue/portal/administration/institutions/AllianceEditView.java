package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.AllianceDetails;
import health.zaoxue.identity.AllianceService;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.InstitutionView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.administration.RecordView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/institutions/alliance: an institution stands by a hospital, or adopts a department of it. */
@Named("allianceEdit")
@ViewScoped
public class AllianceEditView extends RecordView<AllianceDetails, AllianceForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private AllianceService alliances;

    @Inject
    private InstitutionService institutions;

    @Inject
    private HospitalService hospitals;

    private @Nullable UUID asked;

    @Override
    protected void prepare(HttpServletRequest request) {
        asked = Asked.id(request, "institution")
                .map(id -> institutions.institution(id).id())
                .orElse(null);
    }

    @Override
    protected Editable<AllianceDetails> opened(UUID id) {
        return alliances.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.alliance";
    }

    @Override
    protected AllianceForm empty() {
        AllianceForm form = new AllianceForm();
        form.setInstitution(asked);
        return form;
    }

    @Override
    protected AllianceForm filled(AllianceDetails details) {
        return AllianceForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(AllianceDetails details) {
        return alliances.ally(details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<AllianceDetails> changed) {
        return alliances.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/institutions/alliances.xhtml?faces-redirect=true";
    }

    public void otherHospital() {
        getForm().forgetDepartment();
    }

    public List<InstitutionView> getInstitutions() {
        return institutions.institutions();
    }

    public List<HospitalView> getHospitals() {
        return hospitals.hospitals();
    }

    public List<DepartmentView> getDepartments() {
        UUID hospital = getForm().getHospital();
        return hospital == null ? List.of() : hospitals.departments(hospital);
    }

    /** Of a known alliance. */
    public Translated getInstitutionName() {
        return institutions
                .institution(Objects.requireNonNull(getForm().getInstitution()))
                .name();
    }

    /** Of a known alliance. */
    public Translated getHospitalName() {
        return hospitals
                .hospital(Objects.requireNonNull(getForm().getHospital()))
                .name();
    }
}
