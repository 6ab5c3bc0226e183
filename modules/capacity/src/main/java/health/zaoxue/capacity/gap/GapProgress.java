package health.zaoxue.capacity.gap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Lets facts move gaps. */
@Dependent
class GapProgress {
    private final TechnologyGaps gaps;
    private final Clock clock;

    @Inject
    GapProgress(TechnologyGaps gaps, Clock clock) {
        this.gaps = gaps;
        this.clock = clock;
    }

    /** R-CAP-07: a fact counts once, however often it is told, and in whatever order. */
    void learn(Fact fact, Place place) {
        gaps.lock(place);
        if (gaps.keep(fact, place, clock.instant())) {
            gaps.at(place).ifPresent(this::follow);
        }
    }

    /** Carries the gap as far as everything that is known about its technique at its hospital. */
    void follow(TechnologyGap gap) {
        Instant now = clock.instant();
        List<Move> moves = gap.follow(Milestones.of(gaps.facts(gap.place())));
        gaps.write(gap, moves, now);
    }
}
