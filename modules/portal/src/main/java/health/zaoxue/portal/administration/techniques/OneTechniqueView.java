package health.zaoxue.portal.administration.techniques;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.TechniqueCatalogueService;
import health.zaoxue.mentorship.TechniqueHistory;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/techniques/one: all versions of a technique, and a new one. */
@Named("administeredTechnique")
@ViewScoped
public class OneTechniqueView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TechniqueCatalogueService catalogue;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private @Nullable TechniqueHistory history;
    private FormStamp stamp = new FormStamp();
    private RevisionForm form = new RevisionForm();

    @PostConstruct
    void load() {
        TechniqueHistory read = catalogue.history(address.id("id"));
        history = read;
        stamp = new FormStamp(read.recordVersion());
        form = RevisionForm.of(read.versions().get(0));
    }

    /** Asks for something else from today on. */
    public @Nullable String revise() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        UUID id = getHistory().technique().id();
        if (!unreadable.isEmpty() || !answers.accepted(catalogue.revise(form.asked(id, stamp.version())))) {
            return null;
        }
        answers.doneThenRedirect("administration", "techniques.revised");
        return "/administration/techniques/one?faces-redirect=true&id=" + id;
    }

    public TechniqueHistory getHistory() {
        return Objects.requireNonNull(history, "load comes first");
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public RevisionForm getForm() {
        return form;
    }
}
