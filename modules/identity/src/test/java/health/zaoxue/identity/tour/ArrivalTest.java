package health.zaoxue.identity.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final Period DAYS = new Period(FIRST, LAST);
    private static final UUID REGION = UUID.randomUUID();

    private final TourFacts facts =
            new TourFacts(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), null, UUID.randomUUID(), DAYS);
    private final Tour tour = new Tour(UUID.randomUUID(), facts);

    @Test
    @Tag("R-IDN-67")
    void an_arrival_is_noted_on_a_day_of_the_tour_that_has_come() {
        assertThat(TourOfDuty.whyNoArrival(DAYS, null, FIRST, FIRST)).isEmpty();
        assertThat(TourOfDuty.whyNoArrival(DAYS, null, LAST, LAST)).isEmpty();
        assertThat(TourOfDuty.whyNoArrival(DAYS, null, FIRST.plusDays(1), FIRST))
                .hasValue(Refusal.at("arrival", "identity.tour.arrival.ahead"));
        assertThat(TourOfDuty.whyNoArrival(DAYS, null, FIRST.minusDays(1), LAST))
                .hasValue(Refusal.at("arrival", "identity.tour.arrival.outside", FIRST, LAST));
        assertThat(TourOfDuty.whyNoArrival(DAYS, null, LAST.plusDays(1), LAST.plusDays(9)))
                .hasValue(Refusal.at("arrival", "identity.tour.arrival.outside", FIRST, LAST));
    }

    @Test
    @Tag("R-IDN-67")
    void an_arrival_is_noted_once_and_no_tour_ends_before_it() {
        assertThat(TourOfDuty.whyNoArrival(DAYS, FIRST, FIRST, LAST))
                .hasValue(Refusal.at("arrival", "identity.tour.arrived", FIRST));

        tour.arriveOn(FIRST.plusDays(3));

        assertThat(tour.arrivedOn()).isEqualTo(FIRST.plusDays(3));
        assertThatThrownBy(() -> tour.arriveOn(FIRST.plusDays(4))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tour.endEarlyOn(FIRST.plusDays(2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("R-IDN-66")
    void somebody_comes_with_a_batch_of_the_own_region_to_its_hospital_on_one_of_its_days() {
        assertThat(TourOfDuty.whyNotWith(team(REGION, facts.hospital(), FIRST), facts, REGION))
                .isEmpty();
        assertThat(TourOfDuty.whyNotWith(team(UUID.randomUUID(), facts.hospital(), FIRST), facts, REGION))
                .hasValue(Refusal.at("batch", "identity.tour.other.batch"));
        assertThat(TourOfDuty.whyNotWith(team(REGION, UUID.randomUUID(), FIRST), facts, REGION))
                .hasValue(Refusal.at("batch", "identity.tour.other.batch"));
        assertThat(TourOfDuty.whyNotWith(team(REGION, facts.hospital(), FIRST.plusDays(1)), facts, REGION))
                .hasValue(Refusal.at("batch", "identity.tour.outside.batch", FIRST.plusDays(1), LAST));
    }

    private static TourOfDuty.Team team(UUID region, UUID hospital, LocalDate from) {
        return new TourOfDuty.Team(region, hospital, new Period(from, LAST));
    }
}
