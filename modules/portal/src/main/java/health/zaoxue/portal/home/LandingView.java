package health.zaoxue.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The front page: the hospitals of the programme at their altitude. */
@Named("landing")
@RequestScoped
public class LandingView {
    public List<Peak> getHospitals() {
        return List.of();
    }
}
