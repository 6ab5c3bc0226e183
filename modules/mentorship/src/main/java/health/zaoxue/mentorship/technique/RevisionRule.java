package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.FailureRates;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueRevision;
import health.zaoxue.platform.text.FreeText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a technique can ask for something else.
 *
 * @param current the version in force
 */
record RevisionRule(TechniqueVersion current) {
    private static final FreeText FAILURE = FreeText.required("failure", 400);
    private static final FreeText SOURCE = FreeText.required("source", 600);
    static final int MOST_CASES = 1000;
    static final int MOST_TRAINED = 100;
    static final int MOST_ASSESSORS = 10;
    private static final int LONGEST_REFRESH = 120;
    private static final BigDecimal LOWEST = new BigDecimal("0.001");
    private static final BigDecimal HIGHEST = new BigDecimal("0.999");

    /**
     * R-MEN-89: a new version asks for at least one case at each step, has p₀ below p₁, says what a failure is and where its numbers
     * come from, and differs from the version in force.
     */
    List<Refusal> against(TechniqueRevision revision) {
        List<Refusal> reasons = new ArrayList<>();
        for (Stage step : Stage.values()) {
            int most = step == Stage.TRAINER ? MOST_TRAINED : MOST_CASES;
            within(field(step), revision.cases().getOrDefault(step, 0), most, reasons);
        }
        within("assessors", revision.assessors(), MOST_ASSESSORS, reasons);
        within("refreshMonths", revision.refreshMonths(), LONGEST_REFRESH, reasons);
        rates(revision, reasons);
        reasons.addAll(FAILURE.check(revision.failure()));
        reasons.addAll(SOURCE.check(revision.source()));
        if (reasons.isEmpty() && !differs(revision)) {
            reasons.add(Refusal.of("technique.nothing-new"));
        }
        return reasons;
    }

    /** The input of a step. */
    static String field(Stage step) {
        return switch (step) {
            case OBSERVED -> "observed";
            case ASSISTED -> "assisted";
            case DIRECT_SUPERVISION -> "direct";
            case INDIRECT_SUPERVISION -> "indirect";
            case INDEPENDENT -> "independent";
            case TRAINER -> "training";
        };
    }

    static Requirements requirements(TechniqueRevision revision) {
        return Requirements.of(
                revision.cases(),
                revision.assessors(),
                revision.refreshMonths(),
                new FailureRates(revision.acceptable(), revision.unacceptable()));
    }

    private boolean differs(TechniqueRevision revision) {
        return !requirements(revision).equals(current.requirements())
                || !revision.failure().equals(current.failure())
                || !revision.source().equals(current.source());
    }

    private static void within(String field, int value, int most, List<Refusal> reasons) {
        if (value < 1 || value > most) {
            reasons.add(Refusal.at(field, "technique.number", 1, most));
        }
    }

    private static void rates(TechniqueRevision revision, List<Refusal> reasons) {
        rate("acceptable", revision.acceptable(), reasons);
        rate("unacceptable", revision.unacceptable(), reasons);
        if (revision.acceptable().compareTo(revision.unacceptable()) >= 0) {
            reasons.add(Refusal.at(
                    "unacceptable",
                    "technique.failure-rates",
                    String.format(Locale.ROOT, "%s", revision.acceptable().toPlainString())));
        }
    }

    static void rate(String field, BigDecimal rate, List<Refusal> reasons) {
        if (rate.compareTo(LOWEST) < 0
                || rate.compareTo(HIGHEST) > 0
                || rate.stripTrailingZeros().scale() > 3) {
            reasons.add(Refusal.at(field, "technique.rate"));
        }
    }
}
