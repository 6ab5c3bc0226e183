package health.zaoxue.identity;

import java.util.UUID;

/** The organisation around one hospital, on one page. */
public interface HospitalOverviewService {
    /** Alliances, departments and who is there today; {@link health.zaoxue.kernel.NotFound} beyond the caller's area. */
    HospitalOverview overview(UUID hospital);
}
