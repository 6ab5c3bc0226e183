package health.zaoxue.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("R-PLT-29")
class DeadlineProperties {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 18);

    @Property
    void the_mark_is_the_next_one_above_the_days_that_are_left(@ForAll @IntRange(max = 90) int left) {
        int mark = Deadline.mark(TODAY, TODAY.plusDays(left)).orElseThrow();

        assertThat(mark).isIn(30, 60, 90).isGreaterThanOrEqualTo(left);
        assertThat(mark - left).isLessThanOrEqualTo(30);
    }

    @Property
    void nothing_is_said_of_what_is_past_or_far_away(@ForAll @IntRange(min = 91, max = 4000) int days) {
        assertThat(Deadline.mark(TODAY, TODAY.plusDays(days))).isEmpty();
        assertThat(Deadline.mark(TODAY, TODAY.minusDays(days - 90))).isEmpty();
    }

    @Example
    void who_looks_every_day_meets_each_mark() {
        Set<Integer> met = IntStream.rangeClosed(-10, 100)
                .mapToObj(left -> Deadline.mark(TODAY, TODAY.plusDays(left)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(met).containsExactlyInAnyOrder(90, 60, 30);
    }
}
