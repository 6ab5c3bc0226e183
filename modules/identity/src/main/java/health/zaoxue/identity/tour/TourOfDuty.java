package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules for the days of a tour. */
final class TourOfDuty {
    /** No tour is planned for longer: typing errors in the year end here. */
    static final int LONGEST_YEARS = 5;

    private TourOfDuty() {}

    /**
     * R-IDN-07: a person's tours never overlap, and the last day is not before the first, nor more than five years after it.
     *
     * @param others the person's other tours
     */
    static Optional<Refusal> whyNot(LocalDate from, LocalDate to, List<Period> others) {
        if (to.isBefore(from)) {
            return Optional.of(Refusal.at("to", "period.reversed"));
        }
        if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            return Optional.of(Refusal.at("to", "identity.tour.too.long", LONGEST_YEARS));
        }
        Period wanted = new Period(from, to);
        return others.stream()
                .filter(wanted::overlaps)
                .findFirst()
                .map(other -> Refusal.at("from", "identity.tour.overlaps", other.from(), lastDay(other)));
    }

    /**
     * R-IDN-67: an arrival is noted once, on a day of the tour that has come.
     *
     * @param arrivedOn what is noted already
     */
    static Optional<Refusal> whyNoArrival(Period tour, @Nullable LocalDate arrivedOn, LocalDate day, LocalDate today) {
        if (arrivedOn != null) {
            return Optional.of(Refusal.at("arrival", "identity.tour.arrived", arrivedOn));
        }
        if (!tour.contains(day)) {
            return Optional.of(Refusal.at("arrival", "identity.tour.arrival.outside", tour.from(), lastDay(tour)));
        }
        return day.isAfter(today)
                ? Optional.of(Refusal.at("arrival", "identity.tour.arrival.ahead"))
                : Optional.empty();
    }

    /** R-IDN-66: somebody comes with a batch of their own region, to its hospital, on one of its days. */
    static Optional<Refusal> whyNotWith(Team team, TourFacts facts, UUID region) {
        if (!team.hospital().equals(facts.hospital()) || !team.region().equals(region)) {
            return Optional.of(Refusal.at("batch", "identity.tour.other.batch"));
        }
        LocalDate first = facts.period().from();
        return team.period().contains(first)
                ? Optional.empty()
                : Optional.of(Refusal.at(
                        "batch", "identity.tour.outside.batch", team.period().from(), lastDay(team.period())));
    }

    /** A batch, as far as a tour asks for it. */
    record Team(UUID region, UUID hospital, Period period) {}

    private static LocalDate lastDay(Period tour) {
        LocalDate to = tour.to();
        return to == null ? LocalDate.MAX : to;
    }
}
