package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** Degrees that people of a hospital work for at home. */
public interface DegreeService {
    /** Those that the caller works for or supervises, the latest first. */
    List<DegreeRow> mine();

    /**
     * Those of the caller's hospital, the latest first. Columns to sort and filter by: {@code name} (any script), {@code kind},
     * {@code state}, {@code endsOn}, {@code overdue}.
     */
    Page<DegreeRow> within(Listing listing);

    /** One that the caller works for, supervises, or oversees; {@link health.zaoxue.kernel.NotFound} for any other. */
    DegreeDetail degree(UUID degree);

    /** Who can supervise a degree of the caller. */
    DegreeChoices choices();

    /** Proposes a pathway of the caller's own, with the usual milestones. */
    Outcome<UUID> proposeDegree(NewDegree wanted);

    /** A supervisor agrees, or one of the three lets it rest, go on, or gives it up. */
    Outcome<UUID> moveDegree(DegreeStep step);
}
