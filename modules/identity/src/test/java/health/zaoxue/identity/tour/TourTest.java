package health.zaoxue.identity.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.TourChange;
import health.zaoxue.kernel.Period;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-IDN-08")
class TourTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);

    private final Tour tour = new Tour(
            UUID.randomUUID(),
            new TourFacts(
                    UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, new Period(FIRST, LAST)));

    @Test
    void an_extension_ends_later_than_planned() {
        tour.extendTo(LAST.plusDays(1));

        assertThat(tour.facts().lastDay()).isEqualTo(LAST.plusDays(1));
        assertThat(tour.change()).isEqualTo(TourChange.EXTENDED);
        assertThatThrownBy(() -> tour.extendTo(LAST.plusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_early_end_lies_between_the_first_day_and_the_day_before_the_last() {
        assertThatThrownBy(() -> tour.endEarlyOn(LAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tour.endEarlyOn(FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);

        tour.endEarlyOn(FIRST);

        assertThat(tour.facts().period()).isEqualTo(new Period(FIRST, FIRST));
        assertThat(tour.change()).isEqualTo(TourChange.ENDED_EARLY);
    }

    @Test
    void a_tour_without_a_last_day_is_none() {
        assertThatThrownBy(() -> new TourFacts(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, null, new Period(FIRST, null)))
                .isInstanceOf(NullPointerException.class);
    }
}
