package health.zaoxue.portal.commission.hospitals;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** commission/hospitals/index: all recipient hospitals, each leading to what stands around it. */
@Named("commissionHospitals")
@RequestScoped
public class HospitalsView {
    @Inject
    private HospitalService hospitals;

    private List<HospitalView> rows = List.of();

    @PostConstruct
    void load() {
        rows = hospitals.hospitals();
    }

    public List<HospitalView> getRows() {
        return rows;
    }
}
