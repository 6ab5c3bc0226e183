package health.zaoxue.capacity.gap;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.capacity.GapDates;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CaseRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** R-CAP-07: whatever the order in which facts become known, the gap ends at the same state with the same days. */
@Tag("R-CAP-07")
class AnyOrderOfFactsProperties {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @Property
    void any_order_gives_the_same_state_and_days(@ForAll("facts") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        TechnologyGap inOrder = followedOneByOne(facts);
        TechnologyGap inOtherOrder = followedOneByOne(shuffled);
        TechnologyGap atOnce = newGap();
        atOnce.follow(Milestones.of(facts));

        assertThat(inOtherOrder.state()).isEqualTo(inOrder.state()).isEqualTo(atOnce.state());
        assertThat(datesOf(inOtherOrder)).isEqualTo(datesOf(inOrder)).isEqualTo(datesOf(atOnce));
    }

    @Property
    void the_days_never_contradict_each_other(@ForAll("facts") List<Fact> facts) {
        GapDates dates = datesOf(followedOneByOne(facts));

        LocalDate introduced = dates.introduced();
        LocalDate practised = dates.practised();
        LocalDate filled = dates.filled();
        assertThat(practised == null || (introduced != null && !introduced.isAfter(practised)))
                .isTrue();
        assertThat(filled == null || (practised != null && !practised.isAfter(filled)))
                .isTrue();
    }

    @Property
    void more_facts_never_take_a_day_away_or_move_it_later(
            @ForAll("facts") List<Fact> facts, @ForAll("facts") List<Fact> more) {
        GapDates before = datesOf(followedOneByOne(facts));
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);

        GapDates after = datesOf(followedOneByOne(all));

        assertThat(isKept(before.introduced(), after.introduced())).isTrue();
        assertThat(isKept(before.practised(), after.practised())).isTrue();
        assertThat(isKept(before.filled(), after.filled())).isTrue();
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 60).map(BEGIN::plusDays);
        Arbitrary<Fact> cases = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(CaseRole.class), days)
                .as((local, role, day) -> new Fact.Case(UUID.randomUUID(), UUID.randomUUID(), local, role, day));
        Arbitrary<Fact> certifications = Combinators.combine(
                        Arbitraries.of(true, false),
                        days,
                        Arbitraries.integers().between(0, 30).injectNull(0.3))
                .as((local, day, validity) -> new Fact.Certified(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        local,
                        day,
                        validity == null ? null : day.plusDays(validity)));
        return Arbitraries.oneOf(cases, certifications).list().ofMaxSize(12);
    }

    private static boolean isKept(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before == null || (after != null && !after.isAfter(before));
    }

    private static TechnologyGap followedOneByOne(List<Fact> facts) {
        TechnologyGap gap = newGap();
        List<Fact> known = new ArrayList<>();
        for (Fact fact : facts) {
            known.add(fact);
            gap.follow(Milestones.of(known));
        }
        return gap;
    }

    private static TechnologyGap newGap() {
        return new TechnologyGap("G-0001", new Place(new UUID(1, 1), new UUID(2, 2)), "Nobody here does it", BEGIN);
    }

    private static GapDates datesOf(TechnologyGap gap) {
        return gap.view(Translated.of("Total hip replacement", null)).dates();
    }
}
