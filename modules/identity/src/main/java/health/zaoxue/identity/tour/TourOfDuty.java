package health.zaoxue.identity.tour;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    private static LocalDate lastDay(Period tour) {
        LocalDate to = tour.to();
        return to == null ? LocalDate.MAX : to;
    }
}
