package health.zaoxue.identity;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** Finds people who were registered twice. That two records are one person is for somebody to decide; nothing merges by itself. */
public interface DuplicateService {
    /** R-IDN-80: pairs of records that may be one person, the likeliest first. Column to filter by: {@code name}. */
    Page<DuplicatePair> candidates(Listing listing);

    /** The two side by side; {@link health.zaoxue.kernel.NotFound} where one of them is none or a former record. */
    MergeSheet compare(UUID kept, UUID gone);

    /**
     * R-IDN-81: makes two records one, under the key of a form. What the kept record lacks it takes from the other, which stays as
     * a former record that leads to it.
     *
     * @return the kept record
     */
    Outcome<UUID> merge(UUID key, MergeDetails details);

    /** R-IDN-84: says that the two are two people, so that they are not asked about again. */
    Outcome<UUID> keepApart(UUID key, MergeDetails details);

    /** The record that stands for a person: the one asked for, or the one that it was merged into. */
    UUID kept(UUID person);
}
