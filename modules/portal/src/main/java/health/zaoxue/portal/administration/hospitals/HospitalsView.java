package health.zaoxue.portal.administration.hospitals;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** administration/hospitals/index: all recipient hospitals, the highest first. */
@Named("administeredHospitals")
@RequestScoped
public class HospitalsView {
    @Inject
    private HospitalService hospitals;

    private List<HospitalView> rows = List.of();

    @PostConstruct
    void load() {
        rows = hospitals.hospitals().stream()
                .sorted(Comparator.comparing(HospitalView::altitude)
                        .reversed()
                        .thenComparing(hospital -> hospital.name().en()))
                .toList();
    }

    public List<HospitalView> getRows() {
        return rows;
    }
}
