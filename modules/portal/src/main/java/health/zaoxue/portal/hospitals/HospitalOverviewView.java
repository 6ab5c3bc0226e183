package health.zaoxue.portal.hospitals;

import health.zaoxue.identity.AllianceRow;
import health.zaoxue.identity.AllianceStanding;
import health.zaoxue.identity.HospitalOverview;
import health.zaoxue.identity.HospitalOverviewService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.administration.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** hospitals/one and hospital/index: the asked hospital, or where the caller works. */
@Named("hospitalOverview")
@RequestScoped
public class HospitalOverviewView {
    @Inject
    private HttpServletRequest request;

    @Inject
    private HospitalOverviewService overviews;

    @Inject
    private CallerContext callers;

    private @Nullable HospitalOverview seen;

    @PostConstruct
    void load() {
        seen = Asked.id(request, "id")
                .or(() -> Optional.ofNullable(callers.current().hospital()))
                .map(overviews::overview)
                .orElseThrow(() -> new NotFound("no hospital was asked for"));
    }

    public HospitalOverview getSeen() {
        return Objects.requireNonNull(seen);
    }

    /** How many institutions stand by the hospital today, the adopters of departments among them. */
    public long getAllied() {
        return getSeen().alliances().stream()
                .filter(alliance -> alliance.standing() == AllianceStanding.GOING_ON)
                .map(AllianceRow::institution)
                .distinct()
                .count();
    }
}
