package health.zaoxue.platform.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Walks along the chain from its first entry and notes where it is broken. */
final class ChainWalk {
    private final Map<Long, KeptHead> kept;
    private final List<TrailFinding> findings = new ArrayList<>();
    private @Nullable TrailEntry last;
    private boolean lastIsNoted;

    /** @param kept heads that were written down outside the database */
    ChainWalk(List<KeptHead> kept) {
        this.kept = kept.stream()
                .filter(head -> head.number() > 0)
                .collect(Collectors.toMap(
                        KeptHead::number,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(KeptHead::keptAt))));
    }

    /** R-PLT-33: a changed entry and a removed one are found and named. */
    void pass(TrailEntry entry) {
        long expected = number() + 1;
        if (entry.number() > expected) {
            note(TrailFault.REMOVED, expected, entry.number() - 1, between(entry));
        } else if (!entry.previous().equals(digest()) && entry.isIntact() && !lastIsNoted) {
            noteLast(entry);
        }
        last = entry;
        lastIsNoted = !entry.isIntact();
        if (lastIsNoted) {
            note(TrailFault.CHANGED, entry.number(), entry.number(), entry.subject());
        }
        compareWithKept(entry);
    }

    /** The digest before was written anew with its entry; the first entry has none before. */
    private void noteLast(TrailEntry entry) {
        TrailEntry changed = last == null ? entry : last;
        note(TrailFault.CHANGED, changed.number(), changed.number(), changed.subject());
    }

    private void compareWithKept(TrailEntry entry) {
        KeptHead head = kept.get(entry.number());
        if (head != null && !head.digest().equals(entry.digest())) {
            note(TrailFault.REWRITTEN, 1, entry.number(), TrailDigest.MOMENT.format(head.keptAt()));
        }
    }

    /** R-PLT-33: entries that were cut off at the end are found by the head row, and where that went too, by the kept heads. */
    void arriveAt(TrailHead head) {
        Optional<KeptHead> furthest = kept.values().stream().max(Comparator.comparingLong(KeptHead::number));
        long reached = Math.max(head.number(), furthest.map(KeptHead::number).orElse(0L));
        if (reached > number()) {
            note(TrailFault.CUT_OFF, number() + 1, reached, after());
        }
        if (head.number() <= number() && !head.digest().equals(digest())) {
            note(TrailFault.HEAD_MOVED, head.number(), number(), TrailDigest.MOMENT.format(head.recordedAt()));
        }
    }

    List<TrailFinding> findings() {
        return List.copyOf(findings);
    }

    long number() {
        return last == null ? 0 : last.number();
    }

    String digest() {
        return last == null ? TrailDigest.NONE : last.digest();
    }

    private String between(TrailEntry next) {
        return after() + " < … < " + TrailDigest.MOMENT.format(next.recordedAt());
    }

    private String after() {
        return last == null ? "-" : TrailDigest.MOMENT.format(last.recordedAt());
    }

    private void note(TrailFault fault, long first, long lastConcerned, String detail) {
        findings.add(new TrailFinding(fault, first, lastConcerned, detail));
    }
}
