package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.BatchDetails;
import health.zaoxue.identity.BatchMember;
import health.zaoxue.identity.BatchService;
import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.administration.RecordView;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** administration/tours/batch: one batch, new or known, with its people and its lead. */
@Named("batchEdit")
@ViewScoped
public class BatchEditView extends RecordView<BatchDetails, BatchForm> {
    private static final long serialVersionUID = 1L;

    @Inject
    private BatchService batches;

    @Inject
    private PlaceService places;

    @Inject
    private HospitalService hospitals;

    @Override
    protected Editable<BatchDetails> opened(UUID id) {
        return batches.opened(id);
    }

    @Override
    protected String kind() {
        return "identity.batch";
    }

    @Override
    protected BatchForm empty() {
        return new BatchForm();
    }

    @Override
    protected BatchForm filled(BatchDetails details) {
        return BatchForm.of(details);
    }

    @Override
    protected Outcome<UUID> enter(BatchDetails details) {
        return batches.enter(details);
    }

    @Override
    protected Outcome<UUID> correct(Editable<BatchDetails> changed) {
        return batches.correct(changed);
    }

    @Override
    protected String next(UUID id) {
        return "/administration/tours/batch.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PlaceView> getSponsorRegions() {
        return places.places(PlaceKind.SPONSOR_REGION);
    }

    public List<HospitalView> getHospitals() {
        return hospitals.hospitals();
    }

    public List<BatchMember> getMembers() {
        UUID id = getId();
        return id == null ? List.of() : batches.members(id);
    }
}
