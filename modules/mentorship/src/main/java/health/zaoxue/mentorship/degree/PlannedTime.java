package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.MilestoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Another planned time for a degree, and what it means for those who supervise it and for what is due. */
final class PlannedTime {
    private final Period before;
    private final LocalDate first;
    private final LocalDate last;

    private PlannedTime(Period before, LocalDate first, LocalDate last) {
        this.before = before;
        this.first = first;
        this.last = last;
    }

    /** Nothing where it is the same time, or none that a degree can have. */
    static Optional<PlannedTime> instead(Period before, Period wanted) {
        LocalDate last = wanted.to();
        return last == null || wanted.equals(before)
                ? Optional.empty()
                : Optional.of(new PlannedTime(before, wanted.from(), last));
    }

    /** R-MEN-228: nothing that was done lies before it, and no day on which somebody came or ceased to supervise outside of it. */
    List<Refusal> against(List<StoredSupervisor> supervisors, List<StoredMilestone> milestones) {
        List<Refusal> reasons = new ArrayList<>();
        milestones.stream()
                .map(StoredMilestone::doneOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(done -> done.isBefore(first))
                .ifPresent(done -> reasons.add(Refusal.at("from", "degree.time.done", done)));
        if (supervisors.stream().anyMatch(this::leavesOutAtFirst)) {
            reasons.add(Refusal.at("from", "degree.time.supervised"));
        }
        if (supervisors.stream().anyMatch(this::leavesOutAtLast)) {
            reasons.add(Refusal.at("to", "degree.time.supervised"));
        }
        return reasons;
    }

    private boolean leavesOutAtFirst(StoredSupervisor one) {
        LocalDate ends = one.toDay();
        return firstDayOf(one).isBefore(first) || (ends != null && ends.isBefore(firstDayOf(one)));
    }

    private boolean leavesOutAtLast(StoredSupervisor one) {
        LocalDate ends = one.toDay();
        return firstDayOf(one).isAfter(last) || (ends != null && ends.isAfter(last));
    }

    private LocalDate firstDayOf(StoredSupervisor one) {
        return isSinceTheBeginning(one) ? first : one.fromDay();
    }

    private boolean isSinceTheBeginning(StoredSupervisor one) {
        return one.fromDay().equals(before.from());
    }

    /** R-MEN-228: whoever supervises since the beginning begins with it, and what nobody has done or moved is due at its share of it. */
    void takesEffect(List<StoredSupervisor> supervisors, List<StoredMilestone> milestones) {
        supervisors.stream().filter(this::isSinceTheBeginning).forEach(one -> one.beginOn(first));
        milestones.stream()
                .filter(this::isDueByItsShare)
                .forEach(one -> one.scheduleFor(DegreeRule.due(one.kind(), first, last)));
    }

    private boolean isDueByItsShare(StoredMilestone one) {
        return one.kind() != MilestoneKind.OWN
                && !one.isReported()
                && one.dueOn().equals(DegreeRule.due(one.kind(), before.from(), Objects.requireNonNull(before.to())));
    }
}
