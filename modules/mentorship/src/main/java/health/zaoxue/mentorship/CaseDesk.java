package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lies on a physician's desk.
 *
 * @param open entries that are not signed off: returned ones first, then drafts, then those that wait; of each the latest few
 * @param waiting how many wait for a mentor
 * @param signedOff how many are signed off
 * @param techniques in which there is an entry, whatever became of it
 * @param latest the details of the entry that was made last
 * @param feedback what mentors said, latest first, a few
 */
public record CaseDesk(
        List<CaseRow> open,
        long waiting,
        long signedOff,
        Set<UUID> techniques,
        @Nullable CaseDetails latest,
        List<Feedback> feedback)
        implements Serializable {
    /** How many of each kind lie there at most. */
    public static final int FEW = 6;

    public CaseDesk {
        open = List.copyOf(open);
        techniques = Set.copyOf(techniques);
        feedback = List.copyOf(feedback);
    }

    /** What a new form starts from. */
    public Optional<CaseDetails> before() {
        return Optional.ofNullable(latest);
    }
}
