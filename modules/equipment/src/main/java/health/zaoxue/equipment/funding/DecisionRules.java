package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a decision must say, and which verdicts are open to whom. */
final class DecisionRules {
    private static final int MOST_CONDITIONS = 10;

    private DecisionRules() {}

    /** R-EQP-33: a reason unless it is a plain approval, and at least one condition where the approval has conditions. */
    static List<Refusal> refusals(Decision decision) {
        List<Refusal> reasons = new ArrayList<>();
        FreeText reason = decision.verdict().needsReason()
                ? FreeText.required("reason", 2000)
                : FreeText.optional("reason", 2000);
        reasons.addAll(reason.check(decision.reason()));
        boolean conditional = decision.verdict() == Verdict.APPROVE_WITH_CONDITIONS;
        if (conditional
                && (decision.conditions().isEmpty() || decision.conditions().size() > MOST_CONDITIONS)) {
            reasons.add(Refusal.at("conditions", "decision.conditions", MOST_CONDITIONS));
        }
        if (!conditional && !decision.conditions().isEmpty()) {
            reasons.add(Refusal.at("conditions", "decision.no-conditions"));
        }
        decision.conditions()
                .forEach(text ->
                        reasons.addAll(FreeText.required("conditions", 300).check(text)));
        return reasons;
    }

    /** Why this verdict is closed to this person now, or nothing. */
    static Optional<Refusal> closed(FundingRequest request, Verdict verdict, UUID person, Survey survey) {
        if (!request.state().allows(verdict.act())) {
            return Optional.of(Refusal.of("request.not-now", request.state()));
        }
        return request.duties().barToDeciding(person).or(survey::bar).or(() -> closedBySite(verdict, survey.site()));
    }

    static List<VerdictOption> options(FundingRequest request, UUID person, Survey survey) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictOption(
                        verdict, closed(request, verdict, person, survey).orElse(null)))
                .toList();
    }

    /** R-EQP-26: plain approval is closed while something that is asked for is not rated for the height of the hospital. */
    private static Optional<Refusal> closedBySite(Verdict verdict, SiteCheck site) {
        return verdict == Verdict.APPROVE && !site.passes()
                ? Optional.of(Refusal.of("decision.altitude"))
                : Optional.empty();
    }
}
