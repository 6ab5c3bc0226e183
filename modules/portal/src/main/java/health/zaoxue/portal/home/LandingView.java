package health.zaoxue.portal.home;

import health.zaoxue.identity.HospitalService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front page: the hospitals of the programme at their altitude. */
@Named("landing")
@RequestScoped
public class LandingView {
    @Inject
    private HospitalService hospitals;

    private MountainRange range = new MountainRange(List.of());

    @PostConstruct
    void load() {
        range = new MountainRange(hospitals.hospitals());
    }

    /** From the lowest to the highest. */
    public List<Peak> getPeaks() {
        return range.peaks();
    }

    public String stratum(int depth) {
        return range.stratum(depth);
    }

    public Peak getLowest() {
        return range.peaks().get(0);
    }

    public Peak getHighest() {
        return range.peaks().get(range.peaks().size() - 1);
    }
}
