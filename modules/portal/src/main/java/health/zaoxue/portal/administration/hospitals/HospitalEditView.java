package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalGrade;
import health.zaoxue.identity.HospitalService;
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

/** administration/hospitals/edit: one hospital, new or known. */
@Named("hospitalEdit")
@ViewScoped
public class HospitalEditView extends RecordView<HospitalDetails, HospitalForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private HospitalService hospitals;

    @Inject
    private PlaceService places;

    private List<PlaceView> prefectures = List.of();
    private List<PlaceView> sponsorRegions = List.of();

    @Override
    protected void prepare(HttpServletRequest asked) {
        prefectures = places.places(PlaceKind.PREFECTURE);
        sponsorRegions = places.places(PlaceKind.SPONSOR_REGION);
    }

    @Override
    protected Editable<HospitalDetails> opened(UUID id) {
        return hospitals.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.hospital";
    }

    @Override
    protected HospitalForm empty() {
        return new HospitalForm();
    }

    @Override
    protected HospitalForm filled(HospitalDetails details) {
        return HospitalForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(HospitalDetails details) {
        return hospitals.enter(getStamp().key(), details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<HospitalDetails> changed) {
        return hospitals.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/hospitals/edit.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PlaceView> getPrefectures() {
        return prefectures;
    }

    public List<PlaceView> getSponsorRegions() {
        return sponsorRegions;
    }

    public HospitalGrade[] getGrades() {
        return HospitalGrade.values();
    }
}
