package health.zaoxue.identity.licence;

import health.zaoxue.identity.LicenceBasis;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules for places of practice. */
final class LicenceRule {
    /** Nothing is registered for longer: typing errors in the year end here. */
    static final int LONGEST_YEARS = 20;

    private LicenceRule() {}

    /**
     * R-IDN-61: a person has one main place of practice at a time, and each place once at a time; support without registration is
     * for people who are sent, at a recipient hospital, and has a last day.
     *
     * @param sent whether a supporting institution employs the person
     * @param others what else is on record for the person
     */
    static Optional<Refusal> whyNot(LicenceFacts wanted, boolean sent, List<LicenceFacts> others) {
        if (wanted.basis() == LicenceBasis.SUPPORT_EXEMPT) {
            Optional<Refusal> refusal = whyNotExempt(wanted, sent);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return others.stream()
                .filter(other -> other.period().overlaps(wanted.period()))
                .flatMap(other -> clash(wanted, other).stream())
                .findFirst();
    }

    /** Whether the days can be meant. */
    static Optional<Refusal> whyNotDays(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            return Optional.of(Refusal.at("to", "period.reversed"));
        }
        if (to != null && to.isAfter(from.plusYears(LONGEST_YEARS))) {
            return Optional.of(Refusal.at("to", "identity.licence.too.long", LONGEST_YEARS));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> whyNotExempt(LicenceFacts wanted, boolean sent) {
        if (!sent || wanted.hospital() == null) {
            return Optional.of(Refusal.at("basis", "identity.licence.not.sent"));
        }
        return wanted.period().to() == null
                ? Optional.of(Refusal.at("to", "identity.licence.exempt.without.end"))
                : Optional.empty();
    }

    private static Optional<Refusal> clash(LicenceFacts wanted, LicenceFacts other) {
        Period period = other.period();
        if (other.place().equals(wanted.place())) {
            return Optional.of(Refusal.at("place", "identity.licence.place.repeated", period.from()));
        }
        boolean bothMain = other.basis() == LicenceBasis.MAIN && wanted.basis() == LicenceBasis.MAIN;
        return bothMain
                ? Optional.of(Refusal.at("basis", "identity.licence.second.main", period.from()))
                : Optional.empty();
    }
}
