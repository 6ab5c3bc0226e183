package health.zaoxue.portal.aid;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.TourService;
import health.zaoxue.platform.CallerContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The reader's tour of duty. */
@Named("tour")
@RequestScoped
public class TourView {
    @Inject
    private TourService tours;

    @Inject
    private HospitalService hospitals;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    private @Nullable HospitalView hospital;
    private @Nullable TourPlot plot;

    @PostConstruct
    void load() {
        tours.currentTour(callers.current().person()).ifPresent(tour -> {
            hospital = hospitals.hospital(tour.hospital());
            plot = new TourPlot(tour.period(), LocalDate.now(clock));
        });
    }

    public @Nullable HospitalView getHospital() {
        return hospital;
    }

    /** The tour as it is drawn, or null between tours. */
    public @Nullable TourPlot getPlot() {
        return plot;
    }
}
