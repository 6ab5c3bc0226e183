package health.zaoxue.portal.administration.institutions;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.InstitutionDetails;
import health.zaoxue.identity.InstitutionService;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.RecordView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** administration/institutions/edit: one supporting institution, new or known. */
@Named("institutionEdit")
@ViewScoped
public class InstitutionEditView extends RecordView<InstitutionDetails, InstitutionForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionService institutions;

    @Inject
    private PlaceService places;

    private List<PlaceView> sponsorRegions = List.of();

    @Override
    protected void prepare(HttpServletRequest asked) {
        sponsorRegions = places.places(PlaceKind.SPONSOR_REGION);
    }

    @Override
    protected Editable<InstitutionDetails> opened(UUID id) {
        return institutions.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.institution";
    }

    @Override
    protected InstitutionForm empty() {
        return new InstitutionForm();
    }

    @Override
    protected InstitutionForm filled(InstitutionDetails details) {
        return InstitutionForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(InstitutionDetails details) {
        return institutions.enter(getStamp().key(), details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<InstitutionDetails> changed) {
        return institutions.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/institutions/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PlaceView> getSponsorRegions() {
        return sponsorRegions;
    }
}
