package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
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

/** administration/institutions/edit: one supporting institution, new or known. */
@Named("institutionEdit")
@ViewScoped
public class InstitutionEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private InstitutionService institutions;

    @Inject
    private PlaceService places;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable Editable<InstitutionDetails> seen;
    private InstitutionForm form = new InstitutionForm();
    private List<PlaceView> sponsorRegions = List.of();

    @PostConstruct
    void load() {
        sponsorRegions = places.places(PlaceKind.SPONSOR_REGION);
        Asked.id(request, "id").ifPresent(id -> {
            Editable<InstitutionDetails> institution = institutions.opened(id);
            seen = institution;
            form = InstitutionForm.of(institution.details());
        });
    }

    public @Nullable String save() {
        Outcome<UUID> outcome = seen == null
                ? institutions.enter(form.details())
                : institutions.correct(new Editable<>(seen.id(), seen.version(), form.details()));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return "/administration/institutions/edit.xhtml?faces-redirect=true&id=" + outcome.value();
    }

    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    public InstitutionForm getForm() {
        return form;
    }

    public List<PlaceView> getSponsorRegions() {
        return sponsorRegions;
    }
}
