package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/institutions/place: the names of one sponsor region or prefecture, new or known. */
@Named("placeEdit")
@ViewScoped
public class PlaceEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private PlaceService places;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable Editable<PlaceDetails> seen;
    private PlaceKind kind = PlaceKind.SPONSOR_REGION;
    private InstitutionForm form = new InstitutionForm();

    @PostConstruct
    void load() {
        kind = PlaceKind.PREFECTURE.name().equals(request.getParameter("kind"))
                ? PlaceKind.PREFECTURE
                : PlaceKind.SPONSOR_REGION;
        Asked.id(request, "id").ifPresent(id -> {
            Editable<PlaceDetails> place = places.opened(id);
            seen = place;
            kind = place.details().kind();
            form = InstitutionForm.of(place.details());
        });
    }

    public @Nullable String save() {
        Outcome<UUID> outcome = seen == null
                ? places.enter(form.placeOf(kind))
                : places.correct(new Editable<>(seen.id(), seen.version(), form.placeOf(kind)));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("common", "answer.saved"));
        return "/administration/institutions/index.xhtml?faces-redirect=true";
    }

    public @Nullable UUID getId() {
        return seen == null ? null : seen.id();
    }

    public PlaceKind getKind() {
        return kind;
    }

    public InstitutionForm getForm() {
        return form;
    }
}
