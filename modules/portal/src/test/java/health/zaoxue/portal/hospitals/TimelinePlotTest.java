package health.zaoxue.portal.hospitals;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.TimelineTour;
import health.zaoxue.identity.TourChange;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinePlotTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void a_bar_begins_and_ends_with_the_year_where_the_tour_is_longer() {
        TimelinePlot plot = plot(tour(NEW_YEAR.minusYears(1), NEW_YEAR.plusYears(2), null));

        TimelinePlot.Bar bar = plot.getBars().get(0);
        assertThat(bar.x()).isEqualTo("0.0");
        assertThat(bar.width()).isEqualTo("1344.0");
        assertThat(bar.arrived()).isFalse();
    }

    @Test
    void a_tour_of_one_day_can_be_seen_and_its_name_stays_on_the_picture() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);

        TimelinePlot.Bar bar = plot(tour(lastDay, lastDay, lastDay)).getBars().get(0);

        assertThat(Double.parseDouble(bar.width())).isGreaterThanOrEqualTo(2);
        assertThat(bar.anchor()).isEqualTo("end");
        assertThat(bar.arrived()).isTrue();
    }

    @Test
    void the_twelve_months_stand_over_as_many_rows_as_there_are_tours() {
        TimelinePlot plot = plot(tour(NEW_YEAR, NEW_YEAR, null));

        assertThat(plot.getMonths()).hasSize(12).first().isEqualTo(new TimelinePlot.Month(1, "0.0"));
        assertThat(plot.isNow()).isTrue();
        assertThat(plot.getHeight())
                .isLessThan(new TimelinePlot(
                                List.of(tour(NEW_YEAR, NEW_YEAR, null), tour(NEW_YEAR, NEW_YEAR, null)), 2026, NEW_YEAR)
                        .getHeight());
    }

    private static TimelinePlot plot(TimelineTour tour) {
        return new TimelinePlot(List.of(tour), 2026, NEW_YEAR);
    }

    private static TimelineTour tour(LocalDate from, LocalDate to, @Nullable LocalDate arrivedOn) {
        Translated name = Translated.of("Somebody", null);
        return new TimelineTour(
                UUID.randomUUID(), name, name, null, 10, false, new Period(from, to), arrivedOn, TourChange.PLANNED);
    }
}
