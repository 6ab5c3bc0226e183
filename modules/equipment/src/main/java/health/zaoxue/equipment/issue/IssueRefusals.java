package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.kernel.Refusal;
import java.util.Locale;

/** Says precisely why an act does not fit: mostly because somebody has done it already, or not yet what comes before it. */
final class IssueRefusals {
    private IssueRefusals() {}

    static Refusal of(IssueAct act, IssueState state) {
        if (act.leadsTo() == state) {
            return Refusal.of("issue.already-" + lower(state));
        }
        boolean reportersAct = act == IssueAct.CONFIRM || act == IssueAct.REOPEN;
        if (reportersAct && state.isOpen()) {
            return Refusal.of("issue.not-resolved");
        }
        return switch (state) {
            case CONFIRMED -> Refusal.of("issue.closed");
            case RESOLVED -> Refusal.of("issue.already-resolved");
            case REPORTED, REOPENED -> Refusal.of("issue.not-acknowledged");
            case ACKNOWLEDGED, IN_PROGRESS, WAITING_FOR_PART ->
                Refusal.of(act == IssueAct.ACKNOWLEDGE ? "issue.already-acknowledged" : "issue.not-started");
        };
    }

    private static String lower(IssueState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
