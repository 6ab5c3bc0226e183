package health.zaoxue.equipment.funding;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import java.util.List;

/** What may be written as the reason of a step. Whether one is needed depends on the act. */
final class StepRules {
    private static final FreeText REASON = FreeText.optional("reason", 2000);

    private StepRules() {}

    static List<Refusal> refusals(Deed deed) {
        return REASON.check(deed.reason());
    }
}
