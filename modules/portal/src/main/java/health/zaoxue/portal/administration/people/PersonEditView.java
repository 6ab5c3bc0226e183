package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.identity.SpokenLanguage;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.RecordView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** administration/people/edit: one person, new or known. */
@Named("personEdit")
@ViewScoped
public class PersonEditView extends RecordView<PersonDetails, PersonForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private PersonService people;

    @Inject
    private KeptPerson kept;

    @Inject
    private Employment employment;

    @Override
    protected Editable<PersonDetails> opened(UUID id) {
        return people.opened(kept.id().orElse(id));
    }

    @Override
    protected String kind() {
        return "identity.staff_member";
    }

    @Override
    protected PersonForm empty() {
        return new PersonForm();
    }

    @Override
    protected PersonForm filled(PersonDetails details) {
        return PersonForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(PersonDetails details) {
        return people.register(getStamp().key(), details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<PersonDetails> changed) {
        return people.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/people/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public void otherKind() {
        getForm().forgetEmployer();
    }

    public void otherEmployer() {
        getForm().forgetDepartment();
    }

    public EmployerKind[] getEmployerKinds() {
        return EmployerKind.values();
    }

    public List<Employment.Choice> getEmployers() {
        return employment.employers(getForm().getEmployerKind());
    }

    public List<DepartmentView> getDepartments() {
        return employment.departments(getForm().getEmployerKind(), getForm().getEmployer());
    }

    public SpokenLanguage[] getLanguages() {
        return SpokenLanguage.values();
    }

    public List<SpecialtyView> getSpecialties() {
        return employment.specialties();
    }
}
