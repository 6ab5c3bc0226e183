package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Changes what was announced; the event is held meanwhile. */
@ApplicationScoped
class Changing {
    @Inject
    private Trainings trainings;

    @Inject
    private Places places;

    @Inject
    private TrainingNotices notices;

    /** R-MEN-200: all of it may be otherwise, by the rules of a new one, on the version that was read; sent twice it is one change. */
    Outcome<UUID> change(Training training, TrainingChange change, Planner by, TrainingPlan plan) {
        NewTraining wanted = TrainingRule.tidy(change.wanted());
        List<Refusal> reasons = new ArrayList<>(TrainingRule.against(wanted, by.at()));
        reasons.addAll(TrainingRule.unknown(wanted, plan.choices()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<String> content = new ArrayList<>(Planning.content(wanted));
        content.add(training.id().toString());
        return trainings.once(new Submission(wanted.key(), "training.change", content), () -> {
            if (training.version() != change.version()) {
                throw new OptimisticLockException(
                        "training " + training.id() + " has changed since its version " + change.version());
            }
            List<Refusal> now = againstNow(training, plan.planned(), wanted, by);
            return now.isEmpty() ? changed(training, wanted, by, plan) : Outcome.refused(now);
        });
    }

    /** R-MEN-200, R-MEN-201: not once it has begun; no time but the one that people have shown up at; no fewer places than are taken. */
    private List<Refusal> againstNow(Training training, NewTraining before, NewTraining wanted, Planner by) {
        List<Refusal> reasons = new ArrayList<>();
        if (!training.mayChange(by.at())) {
            reasons.add(Refusal.of("training.begun"));
        }
        List<Attendee> attendees = trainings.attendees(training.id());
        boolean sameTime = before.startsAt().equals(wanted.startsAt()) && before.halfHours() == wanted.halfHours();
        if (!sameTime && attendees.stream().anyMatch(Attendee::attends)) {
            reasons.add(Refusal.at("day", "training.time.attended"));
        }
        long taken = attendees.stream().filter(one -> one.seat() != null).count();
        if (wanted.places() < taken) {
            reasons.add(Refusal.at("places", "training.places.taken", taken));
        }
        return reasons;
    }

    private Outcome<UUID> changed(Training training, NewTraining wanted, Planner by, TrainingPlan plan) {
        List<Object> different = TrainingDifference.between(plan.planned(), wanted, plan.choices());
        if (different.isEmpty() && wanted.places() == training.places()) {
            return Outcome.done(training.id());
        }
        places.closeUp(training, wanted.places());
        training.change(wanted, by);
        trainings.change(training, plan.planned(), wanted);
        notices.taught(training, plan.planned(), wanted);
        places.fillUp(training, by.at());
        if (!different.isEmpty() && training.isAnnounced()) {
            trainings.attendees(training.id()).stream()
                    .filter(Attendee::isIn)
                    .forEach(one -> notices.changed(plan, one.person(), different));
        }
        return Outcome.done(training.id());
    }
}
