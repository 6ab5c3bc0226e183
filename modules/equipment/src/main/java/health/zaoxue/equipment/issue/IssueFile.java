package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceFitnessChanged;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.clock.ProgrammeClock;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes what happens to a problem into its history, and tells when that changes whether the device may be used. */
@Dependent
class IssueFile {
    @Inject
    private Issues issues;

    @Inject
    private Event<DeviceFitnessChanged> fitness;

    @Inject
    private IssueNotices notices;

    /** R-EQP-06: a grave report takes the device out of service at once. */
    void open(Issue issue, Signature signature) {
        issues.add(issue);
        notices.reported(issue);
        if (issue.severity().takesOutOfService()) {
            tell(issue, false, signature);
        }
    }

    Outcome<IssueState> add(Issue issue, Outcome<IssueStep> outcome, Signature signature) {
        return outcome.map(step -> {
            issues.add(step);
            notices.moved(issue, step);
            if (step.to() == IssueState.RESOLVED) {
                tellAfterRepair(issue, signature);
            } else if (step.to() == IssueState.REOPENED && issue.severity().takesOutOfService()) {
                tell(issue, false, signature);
            }
            return step.to();
        });
    }

    /**
     * R-EQP-07: a repair brings the device back unless another problem stands against it; one that ends without a repair takes it
     * out.
     */
    private void tellAfterRepair(Issue issue, Signature signature) {
        Resolution resolution = issue.resolution();
        if (resolution == null || !resolution.leavesFit()) {
            tell(issue, false, signature);
        } else if (!issues.othersStandAgainst(issue)) {
            tell(issue, true, signature);
        }
    }

    private void tell(Issue issue, boolean fit, Signature signature) {
        fitness.fire(new DeviceFitnessChanged(
                issue.device(), fit, signature.at().atZone(ProgrammeClock.ZONE).toLocalDate()));
    }
}
