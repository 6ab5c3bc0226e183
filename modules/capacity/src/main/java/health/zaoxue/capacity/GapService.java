package health.zaoxue.capacity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The techniques that hospitals cannot offer yet, and how they come to be able to. */
public interface GapService {
    /** One gap; {@link NotFound} where it does not exist for the caller. */
    GapView gap(UUID id);

    /** The gaps with these ids that exist for the caller, by id; one statement for all. */
    Map<UUID, GapView> gaps(Collection<UUID> ids);

    /** What a hospital still cannot do, by number: the gaps that a request for money may be linked to. */
    List<GapView> openGaps(UUID hospital);

    /**
     * The gaps within the caller's reach, or of one hospital. Columns to sort and filter by are the components of
     * {@link GapRow}; without one, the most recently moved come first.
     */
    Page<GapRow> gaps(@Nullable UUID hospital, Listing listing);

    /** One gap with its plan, its history and the facts behind each date. */
    GapDetail detail(UUID id);

    /** Who can be named in the plan of a gap at this hospital. */
    PlanningChoices planningChoices(UUID hospital);

    /** Names a technique that the hospital cannot offer. */
    Outcome<GapView> identify(IdentifyGap request);

    /** R-PLT-100: the same for a form, which carries a key: sent twice, it is one. */
    Outcome<GapView> identify(UUID key, IdentifyGap request);

    /** Gives the gap an owner, a mentor and a day, or changes them; until it is filled. */
    Outcome<GapView> plan(PlanGap request);

    /** Gives the gap up. */
    Outcome<GapView> withdraw(WithdrawGap request);
}
