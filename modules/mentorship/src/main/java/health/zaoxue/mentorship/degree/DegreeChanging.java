package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreePlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes what a pathway says of itself, and keeps what it said before; the degree is held meanwhile. */
@ApplicationScoped
class DegreeChanging {
    @Inject
    private Degrees degrees;

    @Inject
    private FormerPlans former;

    @Inject
    private DegreeNotices notices;

    @Inject
    private Clock clock;

    /** R-MEN-205, R-MEN-227: while the degree is open, with a reason, on the version that was read; the same again changes nothing. */
    Outcome<UUID> change(Degree degree, DegreeChange change, UUID by) {
        DegreePlan before = degree.plan();
        if (change.wanted().equals(before)) {
            return Outcome.done(degree.id());
        }
        if (degree.version() != change.version()) {
            throw new OptimisticLockException("degree " + degree.id() + " has changed since " + change.version());
        }
        if (!degree.state().isOpen()) {
            return Outcome.refused(Refusal.of("degree.not-now"));
        }
        return changed(degree, change, by);
    }

    private Outcome<UUID> changed(Degree degree, DegreeChange change, UUID by) {
        DegreePlan before = degree.plan();
        List<StoredSupervisor> supervisors = degrees.supervisors(degree.id());
        List<StoredMilestone> milestones = degrees.milestones(degree.id());
        List<Refusal> reasons = new ArrayList<>(DegreeRule.against(change.wanted()));
        Optional<PlannedTime> time =
                PlannedTime.instead(before.planned(), change.wanted().planned());
        time.ifPresent(other -> reasons.addAll(other.against(supervisors, milestones)));
        reasons.addAll(DegreeRule.againstReason(change.reason()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        time.ifPresent(other -> other.takesEffect(supervisors, milestones));
        String reason = change.reason().strip();
        former.keep(degree, new FormerPlans.Leaving(reason, by, clock.instant()));
        degree.change(change.wanted());
        notices.changed(degree, before, reason, supervisors);
        return Outcome.done(degree.id());
    }
}
