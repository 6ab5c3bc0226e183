package health.zaoxue.identity.batch;

import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules for batches. */
final class BatchRule {
    /** A batch stays a year or somewhat longer: typing errors in the year end here. */
    static final int LONGEST_YEARS = 4;

    private BatchRule() {}

    /** Somebody who comes with the batch. */
    record Coming(UUID person, LocalDate firstDay) {}

    /** Whether the days can be meant. */
    static Optional<Refusal> whyNotDays(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.of(Refusal.at("to", "period.reversed"));
        }
        return to.isAfter(from.plusYears(LONGEST_YEARS))
                ? Optional.of(Refusal.at("to", "identity.batch.too.long", LONGEST_YEARS))
                : Optional.empty();
    }

    /**
     * R-IDN-65: a batch with people keeps its region and its hospital, and has a day for each of their first ones; one of them
     * leads it.
     */
    static Optional<Refusal> whyNot(BatchFacts present, BatchFacts wanted, List<Coming> people) {
        boolean moved = !present.hospital().equals(wanted.hospital())
                || !present.sponsorRegion().equals(wanted.sponsorRegion());
        if (moved && !people.isEmpty()) {
            return Optional.of(Refusal.at("hospital", "identity.batch.has.people", people.size()));
        }
        long leftOut = people.stream()
                .filter(coming -> !wanted.period().contains(coming.firstDay()))
                .count();
        if (leftOut > 0) {
            return Optional.of(Refusal.at("from", "identity.batch.leaves.out", leftOut));
        }
        return whyNotLead(wanted, people);
    }

    private static Optional<Refusal> whyNotLead(BatchFacts wanted, List<Coming> people) {
        UUID lead = wanted.lead();
        return lead == null
                        || people.stream().anyMatch(coming -> coming.person().equals(lead))
                ? Optional.empty()
                : Optional.of(Refusal.at("lead", "identity.batch.lead.elsewhere"));
    }
}
