package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Page;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What the hospital's theatre lists and the case logs say of one another. */
public interface ReconciliationService {
    /** The people of the caller's hospital in a month, those with most to ask about first; filter: {@code name}. */
    Page<ReconciledPerson> month(YearMonth month, Listing listing);

    /** A person's month, day by day; {@link health.zaoxue.kernel.NotFound} beyond the caller's hospital. */
    List<ReconciledCase> of(UUID person, YearMonth month);

    /** What the lists have of the caller in the last 365 days and the caller's log has not, latest first. */
    List<ReconciledCase> notLogged();
}
