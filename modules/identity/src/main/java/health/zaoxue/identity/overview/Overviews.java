package health.zaoxue.identity.overview;

import health.zaoxue.identity.HospitalOverview;
import health.zaoxue.identity.HospitalOverviewService;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Overviews implements HospitalOverviewService {
    @Inject
    private HospitalService hospitals;

    @Inject
    private HospitalPresence presence;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** R-IDN-64: administrators and officials see the organisation around every hospital, its management around its own. */
    @Override
    @Permitted({
        Role.SYSTEM_ADMIN,
        Role.COMMISSION_OFFICIAL,
        Role.HOSPITAL_HEAD,
        Role.DEPARTMENT_HEAD,
        Role.CREDENTIALING,
        Role.STATISTICS_CLERK,
        Role.BIOMEDICAL_ENGINEER
    })
    public HospitalOverview overview(UUID hospital) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        HospitalView view = hospitals.hospital(hospital);
        LocalDate today = LocalDate.now(clock);
        return new HospitalOverview(
                view,
                presence.alliances(hospital, today),
                presence.departments(hospital, today),
                presence.here(hospital, today),
                presence.licences(hospital, today));
    }
}
