package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signs for a certification, and when they have. */
final class CommitteeRule {
    static final int FEWEST = 2;
    static final int MOST = 7;

    private CommitteeRule() {}

    /**
     * R-MEN-101: two to seven sign, never the candidate; each is a head at the hospital, a trainer there in the technique or a master there
     * in the specialty. The deciding mentor may be one of them, and is never the only one. Whoever has signed stays.
     */
    static List<Refusal> against(Set<UUID> members, UUID candidate, Set<UUID> eligible, Set<UUID> signed) {
        List<Refusal> reasons = new ArrayList<>();
        if (members.size() < FEWEST || members.size() > MOST) {
            reasons.add(Refusal.at("members", "committee.size", FEWEST, MOST));
        }
        if (members.contains(candidate)) {
            reasons.add(Refusal.at("members", "committee.candidate"));
        } else if (!eligible.containsAll(members)) {
            reasons.add(Refusal.at("members", "committee.not-eligible"));
        }
        if (!members.containsAll(signed)) {
            reasons.add(Refusal.at("members", "committee.has-signed"));
        }
        return reasons;
    }

    /** R-MEN-104: a certification is granted once everybody on the committee has signed for it. */
    static List<Refusal> againstGrant(Collection<@Nullable Boolean> signatures) {
        if (signatures.stream().anyMatch(Boolean.FALSE::equals)) {
            return List.of(Refusal.of("committee.against"));
        }
        long missing = signatures.stream().filter(one -> one == null).count();
        return missing == 0 && signatures.size() >= FEWEST
                ? List.of()
                : List.of(Refusal.of("committee.not-signed", Math.max(missing, FEWEST - signatures.size())));
    }
}
