package health.zaoxue.identity.tour;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-IDN-07")
@net.jqwik.api.Tag("R-IDN-07")
class TourOfDutyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_tour_of_one_day_is_a_tour() {
        assertThat(TourOfDuty.whyNot(DAY, DAY, List.of())).isEmpty();
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(TourOfDuty.whyNot(DAY, DAY.minusDays(1), List.of())).hasValue(Refusal.at("to", "period.reversed"));
    }

    @Test
    void five_years_are_the_longest_tour() {
        assertThat(TourOfDuty.whyNot(DAY, DAY.plusYears(5), List.of())).isEmpty();
        assertThat(TourOfDuty.whyNot(DAY, DAY.plusYears(5).plusDays(1), List.of()))
                .hasValue(Refusal.at("to", "identity.tour.too.long", 5));
    }

    @Test
    void a_refusal_names_the_days_that_are_taken() {
        assertThat(TourOfDuty.whyNot(DAY, DAY.plusDays(30), List.of(new Period(DAY.plusDays(30), DAY.plusDays(60)))))
                .hasValue(Refusal.at("from", "identity.tour.overlaps", DAY.plusDays(30), DAY.plusDays(60)));
        assertThat(TourOfDuty.whyNot(DAY, DAY.plusDays(30), List.of(new Period(DAY.plusDays(30), null))))
                .hasValue(Refusal.at("from", "identity.tour.overlaps", DAY.plusDays(30), LocalDate.MAX));
    }

    @Property
    void whatever_is_planned_nobody_is_at_two_places_on_one_day(
            @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 900) Integer> starts,
            @ForAll @IntRange(min = 0, max = 120) int length) {
        List<Period> planned = new ArrayList<>();

        for (int start : starts) {
            LocalDate from = DAY.plusDays(start);
            LocalDate to = from.plusDays(length);
            if (TourOfDuty.whyNot(from, to, planned).isEmpty()) {
                planned.add(new Period(from, to));
            }
        }

        for (int day = 0; day <= 1020; day++) {
            LocalDate today = DAY.plusDays(day);
            assertThat(planned).filteredOn(tour -> tour.contains(today)).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property
    void a_plan_is_refused_only_where_it_shares_a_day_with_a_tour(
            @ForAll @IntRange(min = 0, max = 60) int start,
            @ForAll @IntRange(min = 0, max = 30) int length,
            @ForAll @IntRange(min = 0, max = 60) int otherStart,
            @ForAll @IntRange(min = 0, max = 30) int otherLength) {
        Period other = new Period(DAY.plusDays(otherStart), DAY.plusDays(otherStart + otherLength));
        LocalDate from = DAY.plusDays(start);
        LocalDate to = from.plusDays(length);

        boolean sharesADay = from.datesUntil(to.plusDays(1)).anyMatch(other::contains);

        assertThat(TourOfDuty.whyNot(from, to, List.of(other)).isPresent()).isEqualTo(sharesADay);
    }
}
