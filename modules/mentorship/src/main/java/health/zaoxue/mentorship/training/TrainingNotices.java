package health.zaoxue.mentorship.training;

import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingFact;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.Labelled;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** R-MEN-152: who is told of a place that came free, of an event that does not take place, and of teaching one. */
@ApplicationScoped
class TrainingNotices {
    @Inject
    private Notices notices;

    void movedUp(Training training, Attendee who, Instant at) {
        notices.tell(who.person(), fact(NoticeKind.TRAINING_PLACE, training, at));
    }

    /** R-MEN-226: with the reason as it was typed. */
    void cancelled(Training training, UUID person, String reason) {
        notices.tell(
                person,
                Fact.of(
                        NoticeKind.TRAINING_CANCELLED,
                        training.id(),
                        1,
                        training.title(),
                        dayOf(training),
                        Labelled.of(TrainingFact.REASON, reason)));
    }

    /** R-MEN-225: of a new one, everybody who teaches it; nobody is told what they do themselves. */
    void planned(Training training, NewTraining planned) {
        tell(NoticeKind.TRAINING_TAUGHT, training, planned.trainers());
    }

    /** R-MEN-225: whoever comes to teach it, and whoever no longer does. */
    void taught(Training training, NewTraining before, NewTraining after) {
        tell(NoticeKind.TRAINING_TAUGHT, training, TrainingDifference.come(before, after));
        tell(NoticeKind.TRAINING_TAUGHT_NO_LONGER, training, TrainingDifference.come(after, before));
    }

    private void tell(NoticeKind kind, Training training, Set<UUID> people) {
        people.forEach(one -> notices.tell(one, fact(kind, training, training.version())));
    }

    /** R-MEN-202: the event as it was called, and each thing that is different now. */
    void changed(TrainingPlan before, UUID person, List<Object> different) {
        List<Object> mentions = new ArrayList<>(different);
        mentions.add(0, before.planned().title());
        notices.tell(
                person, Fact.of(NoticeKind.TRAINING_CHANGED, before.training(), before.version(), mentions.toArray()));
    }

    private static Fact fact(NoticeKind kind, Training training, Object step) {
        return Fact.of(kind, training.id(), step, training.title(), dayOf(training));
    }

    private static LocalDate dayOf(Training training) {
        return training.startsAt().atZone(ProgrammeClock.ZONE).toLocalDate();
    }
}
