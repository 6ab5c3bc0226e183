package health.zaoxue.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @Test
    void first_and_last_day_belong_to_it_and_their_neighbours_do_not() {
        Period week = new Period(DAY, DAY.plusDays(6));

        assertThat(week.contains(DAY)).isTrue();
        assertThat(week.contains(DAY.plusDays(6))).isTrue();
        assertThat(week.contains(DAY.minusDays(1))).isFalse();
        assertThat(week.contains(DAY.plusDays(7))).isFalse();
    }

    @Test
    void it_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void two_periods_overlap_exactly_when_they_share_a_day(
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(max = 10) int length,
            @ForAll @IntRange(max = 20) int otherStart,
            @ForAll @IntRange(max = 10) int otherLength) {
        Period one = new Period(DAY.plusDays(start), DAY.plusDays(start + length));
        Period other = new Period(DAY.plusDays(otherStart), DAY.plusDays(otherStart + otherLength));

        boolean shared = one.from().datesUntil(DAY.plusDays(start + length + 1)).anyMatch(other::contains);
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Test
    void an_open_period_goes_on() {
        assertThat(new Period(DAY, null).contains(DAY.plusYears(50))).isTrue();
        assertThat(new Period(DAY, null).overlaps(new Period(DAY.minusYears(1), DAY.minusDays(1))))
                .isFalse();
    }
}
