package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.platform.receipts.Submission;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Plans events and lets them go their way. */
@ApplicationScoped
class Planning {
    private static final FreeText REASON = FreeText.required("reason", 500);
    private static final int SECRET_BYTES = 32;

    @Inject
    private Trainings trainings;

    @Inject
    private TrainingNotices notices;

    private final SecureRandom chance = new SecureRandom();

    Outcome<UUID> plan(NewTraining wanted, Planner by, TrainingChoices choices) {
        List<Refusal> reasons = new ArrayList<>(TrainingRule.against(wanted, by.at()));
        reasons.addAll(TrainingRule.unknown(wanted, choices));
        return reasons.isEmpty()
                ? trainings.once(new Submission(wanted.key(), "training.plan", content(wanted)), () -> made(wanted, by))
                : Outcome.refused(reasons);
    }

    static List<String> content(NewTraining wanted) {
        return List.of(
                wanted.kind().name(),
                wanted.title(),
                String.valueOf(wanted.department()),
                wanted.place(),
                wanted.link(),
                wanted.startsAt().toString(),
                wanted.halfHours() + "/" + wanted.places(),
                wanted.trainers().stream().sorted().toList().toString(),
                wanted.techniques().stream().sorted().toList().toString());
    }

    private Outcome<UUID> made(NewTraining wanted, Planner by) {
        byte[] secret = new byte[SECRET_BYTES];
        chance.nextBytes(secret);
        Training training = new Training(wanted, by, HexFormat.of().formatHex(secret));
        trainings.add(training, wanted.trainers(), wanted.techniques());
        notices.planned(training, wanted);
        return Outcome.done(training.id());
    }

    /** R-MEN-150: one step at a time, on the version that was read; the same step again changes nothing. */
    Outcome<UUID> moveOn(Training training, TrainingStep step, Instant now) {
        if (training.state() == step.next()) {
            return Outcome.done(training.id());
        }
        if (training.version() != step.version()) {
            throw new OptimisticLockException("training " + training.id() + " has changed since " + step.version());
        }
        if (!training.state().mayBecome(step.next())) {
            return Outcome.refused(Refusal.of("training.not-now"));
        }
        return switch (step.next()) {
            case CANCELLED -> cancel(training, step.reason());
            case HELD ->
                training.hasBegun(now) ? become(training, step) : Outcome.refused(Refusal.of("training.early"));
            case PLANNED, OPEN, CLOSED -> become(training, step);
        };
    }

    private static Outcome<UUID> become(Training training, TrainingStep step) {
        training.become(step.next());
        return Outcome.done(training.id());
    }

    /** R-MEN-152, R-MEN-226: what somebody has attended is not cancelled; everybody with a place or in the queue is told why. */
    private Outcome<UUID> cancel(Training training, String reason) {
        List<Refusal> reasons = REASON.check(reason);
        List<Attendee> attendees = trainings.attendees(training.id());
        if (attendees.stream().anyMatch(Attendee::attends)) {
            return Outcome.refused(Refusal.of("training.attended"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        boolean announced = training.isAnnounced();
        training.cancel(reason.strip());
        attendees.stream()
                .filter(one -> announced && one.isIn())
                .forEach(one -> notices.cancelled(training, one.person(), reason.strip()));
        return Outcome.done(training.id());
    }
}
