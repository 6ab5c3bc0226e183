package health.zaoxue.identity.absence;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Which decisions may be lent to whom, and for how long. */
final class DelegationRule {
    static final int MOST_DAYS = 60;

    private DelegationRule() {}

    /** Somebody's decisions in somebody else's hands. */
    record Lent(UUID lender, UUID delegate, Period days) {}

    /**
     * R-IDN-95: from today on at the earliest, for at most 60 days, to one person at a time and never to oneself. R-IDN-96: whoever decides
     * for somebody lends nothing on those days, and whoever lends decides for nobody: a chain would be a circle one day.
     *
     * @param others all that touch one of the two
     */
    static List<Refusal> whyNot(Lent wanted, LocalDate today, List<Lent> others) {
        List<Refusal> refusals = new ArrayList<>();
        if (wanted.lender().equals(wanted.delegate())) {
            refusals.add(Refusal.at("delegate", "identity.delegation.self"));
        }
        if (wanted.days().from().isBefore(today)) {
            refusals.add(Refusal.at("from", "identity.grant.past"));
        }
        if (lastDay(wanted.days()).isAfter(wanted.days().from().plusDays(MOST_DAYS - 1L))) {
            refusals.add(Refusal.at("until", "identity.delegation.too-long", MOST_DAYS));
        }
        List<Lent> meanwhile = others.stream()
                .filter(other -> other.days().overlaps(wanted.days()))
                .toList();
        first(meanwhile, other -> other.lender().equals(wanted.lender()))
                .map(days -> Refusal.at("from", "identity.delegation.lent", days.from(), lastDay(days)))
                .ifPresent(refusals::add);
        first(meanwhile, other -> other.delegate().equals(wanted.lender()))
                .map(days -> Refusal.at("from", "identity.delegation.lent-to-me", days.from(), lastDay(days)))
                .ifPresent(refusals::add);
        first(meanwhile, other -> other.lender().equals(wanted.delegate()))
                .map(days -> Refusal.at("delegate", "identity.delegation.away", days.from(), lastDay(days)))
                .ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Period> first(List<Lent> meanwhile, Predicate<Lent> which) {
        return meanwhile.stream().filter(which).map(Lent::days).findFirst();
    }

    static LocalDate lastDay(Period days) {
        return Objects.requireNonNull(days.to());
    }
}
