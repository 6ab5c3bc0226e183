package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.PersonDetails;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.SpecialtyView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/people/edit: one person, new or known. */
@Named("personEdit")
@ViewScoped
public class PersonEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private PersonService people;

    @Inject
    private Employment employment;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable Editable<PersonDetails> seen;
    private PersonForm form = new PersonForm();

    @PostConstruct
    void load() {
        Asked.id(request, "id").ifPresent(id -> {
            Editable<PersonDetails> person = people.opened(id);
            seen = person;
            form = PersonForm.of(person.details());
        });
    }

    public @Nullable String save() {
        Outcome<UUID> outcome = seen == null
                ? people.register(form.details())
                : people.correct(new Editable<>(seen.id(), seen.version(), form.details()));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return "/administration/people/edit.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    public void otherKind() {
        form.forgetEmployer();
    }

    public void otherEmployer() {
        form.forgetDepartment();
    }

    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    /** What is on record, apart from what is being typed; null for somebody new. */
    public @Nullable PersonDetails getRecorded() {
        return seen == null ? null : seen.details();
    }

    public PersonForm getForm() {
        return form;
    }

    public EmployerKind[] getEmployerKinds() {
        return EmployerKind.values();
    }

    public List<Employment.Choice> getEmployers() {
        return employment.employers(form.getEmployerKind());
    }

    public List<DepartmentView> getDepartments() {
        return employment.departments(form.getEmployerKind(), form.getEmployer());
    }

    public List<SpecialtyView> getSpecialties() {
        return employment.specialties();
    }
}
