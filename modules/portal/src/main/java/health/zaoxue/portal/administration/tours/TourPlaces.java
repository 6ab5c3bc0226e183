package health.zaoxue.portal.administration.tours;

import health.zaoxue.identity.BatchService;
import health.zaoxue.identity.BatchView;
import health.zaoxue.identity.DepartmentView;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a tour of duty may lead and with which batch, for the choices of a page. */
@RequestScoped
public class TourPlaces {
    @Inject
    private HospitalService hospitals;

    @Inject
    private BatchService batches;

    public List<HospitalView> hospitals() {
        return hospitals.hospitals();
    }

    /** The open departments of the hospital, none without one. */
    public List<DepartmentView> departments(@Nullable UUID hospital) {
        return hospital == null ? List.of() : hospitals.departments(hospital);
    }

    /** The batches that go to the hospital, none without one. */
    public List<BatchView> batches(@Nullable UUID hospital) {
        return hospital == null ? List.of() : batches.batchesAt(hospital);
    }
}
