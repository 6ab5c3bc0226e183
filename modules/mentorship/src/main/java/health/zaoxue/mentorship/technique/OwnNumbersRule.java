package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.platform.text.FreeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a hospital may ask for these numbers.
 *
 * @param catalogue what the version in force asks for
 */
record OwnNumbersRule(Requirements catalogue) {
    private static final FreeText REASON = FreeText.required("reason", 400);

    /**
     * R-MEN-171: a hospital's own numbers are nowhere below those of the catalogue: at least as many cases at each step and assessors, a
     * refresh at the latest after the same time, no higher failure rate; they differ from it, and the hospital says why.
     */
    List<Refusal> against(OwnNumbers own) {
        List<Refusal> reasons = new ArrayList<>();
        for (Stage step : Stage.values()) {
            int most = step == Stage.TRAINER ? RevisionRule.MOST_TRAINED : RevisionRule.MOST_CASES;
            within(RevisionRule.field(step), own.cases().getOrDefault(step, 0), catalogue.at(step), most)
                    .ifPresent(reasons::add);
        }
        within("assessors", own.assessors(), catalogue.assessors(), RevisionRule.MOST_ASSESSORS)
                .ifPresent(reasons::add);
        within("refreshMonths", own.refreshMonths(), 1, catalogue.refreshMonths())
                .ifPresent(reasons::add);
        rates(own, reasons);
        reasons.addAll(REASON.check(own.reason()));
        if (reasons.isEmpty() && own.requirements().equals(catalogue)) {
            reasons.add(Refusal.of("technique.own-as-catalogue"));
        }
        return reasons;
    }

    private void rates(OwnNumbers own, List<Refusal> reasons) {
        rate("acceptable", own.acceptable(), catalogue.acceptableFailure(), reasons);
        rate("unacceptable", own.unacceptable(), catalogue.unacceptableFailure(), reasons);
        if (own.acceptable().compareTo(own.unacceptable()) >= 0) {
            reasons.add(Refusal.at(
                    "unacceptable", "technique.failure-rates", own.acceptable().toPlainString()));
        }
    }

    private static void rate(String field, BigDecimal rate, BigDecimal most, List<Refusal> reasons) {
        RevisionRule.rate(field, rate, reasons);
        if (rate.compareTo(most) > 0) {
            reasons.add(Refusal.at(field, "technique.rate-above", most.toPlainString()));
        }
    }

    private static Optional<Refusal> within(String field, int value, int least, int most) {
        return value < least || value > most
                ? Optional.of(Refusal.at(field, "technique.number", least, most))
                : Optional.empty();
    }
}
