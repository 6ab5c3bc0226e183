package health.zaoxue.portal.administration.people;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.EmployerKind;
import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.identity.LicenceDetails;
import health.zaoxue.identity.LicenceService;
import health.zaoxue.identity.PersonService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
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

/** administration/people/licence: one place where a person may practise, new or known. */
@Named("licenceEdit")
@ViewScoped
public class LicenceEditView extends RecordView<LicenceDetails, LicenceForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private LicenceService licences;

    @Inject
    private PersonService people;

    @Inject
    private Employment employment;

    private @Nullable UUID person;

    @Override
    protected void prepare(HttpServletRequest asked) {
        if (!asked.isUserInRole(Role.SYSTEM_ADMIN.realmName())) {
            throw new NotPermitted("enter a licence");
        }
        person = Asked.id(asked, "person").map(id -> people.person(id).id()).orElse(null);
        if (person == null && Asked.id(asked, "id").isEmpty()) {
            throw new NotFound("a licence of nobody");
        }
    }

    @Override
    protected Editable<LicenceDetails> opened(UUID id) {
        return licences.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.licence";
    }

    @Override
    protected LicenceForm empty() {
        return new LicenceForm(Objects.requireNonNullElse(person, new UUID(0, 0)));
    }

    @Override
    protected LicenceForm filled(LicenceDetails details) {
        return LicenceForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(LicenceDetails details) {
        return licences.enter(details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<LicenceDetails> changed) {
        return licences.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/people/edit.xhtml?faces-redirect=true&id="
                + getForm().getPerson();
    }

    /** Whose licence it is. */
    public Translated getName() {
        return people.person(getForm().getPerson()).name();
    }

    /** What drafts and the second editor know the form by. */
    public UUID getObject() {
        UUID id = getId();
        return id == null ? getForm().getPerson() : id;
    }

    public LicenceBasis[] getBases() {
        return LicenceBasis.values();
    }

    public List<Employment.Choice> getHospitals() {
        return employment.employers(EmployerKind.HOSPITAL);
    }

    public List<Employment.Choice> getInstitutions() {
        return employment.employers(EmployerKind.INSTITUTION);
    }
}
