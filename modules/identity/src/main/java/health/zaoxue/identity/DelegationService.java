package health.zaoxue.identity;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/**
 * Decisions lent for an absence: from a day to a day, to one official, who lends them no further. What was decided meanwhile says by
 * whom and for whom. It ends by itself and can be withdrawn at once.
 */
public interface DelegationService {
    /** What the caller has lent, the latest first. */
    List<DelegationView> lentByMe();

    /** What was lent to the caller, the latest first. */
    List<DelegationView> lentToMe();

    /** For whom the caller may decide today. */
    List<Decider> lenders();

    /** To whom the caller may lend. */
    List<Decider> choices();

    /** Lends the caller's decisions; {@code key} was made with the form, which lends them once. */
    Outcome<UUID> lend(UUID key, DelegationDetails details);

    /** Takes them back at once; {@link health.zaoxue.kernel.NotFound} where the caller has not lent them. */
    Outcome<UUID> takeBack(UUID delegation);
}
