package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.PlaceDetails;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.RecordView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** administration/institutions/place: the names of one sponsor region or prefecture, new or known. */
@Named("placeEdit")
@ViewScoped
public class PlaceEditView extends RecordView<PlaceDetails, PlaceForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceService places;

    private PlaceKind kind = PlaceKind.SPONSOR_REGION;

    @Override
    protected void prepare(HttpServletRequest asked) {
        kind = PlaceKind.PREFECTURE.name().equals(asked.getParameter("kind"))
                ? PlaceKind.PREFECTURE
                : PlaceKind.SPONSOR_REGION;
    }

    @Override
    protected Editable<PlaceDetails> opened(UUID id) {
        return places.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.place";
    }

    @Override
    protected PlaceForm empty() {
        return new PlaceForm(kind);
    }

    @Override
    protected PlaceForm filled(PlaceDetails details) {
        return PlaceForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(PlaceDetails details) {
        return places.enter(getStamp().key(), details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<PlaceDetails> changed) {
        return places.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/institutions/index.xhtml?faces-redirect=true";
    }

    public PlaceKind getKind() {
        return getForm().kind();
    }
}
