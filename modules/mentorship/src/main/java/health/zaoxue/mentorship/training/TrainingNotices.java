package health.zaoxue.mentorship.training;

import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** R-MEN-152: who is told of a place that came free, and of an event that does not take place. */
@ApplicationScoped
class TrainingNotices {
    @Inject
    private Notices notices;

    void movedUp(Training training, Attendee who, Instant at) {
        notices.tell(who.person(), fact(NoticeKind.TRAINING_PLACE, training, at));
    }

    void cancelled(Training training, UUID person) {
        notices.tell(person, fact(NoticeKind.TRAINING_CANCELLED, training, 1));
    }

    /** R-MEN-202: the event as it was called, and each thing that is different now. */
    void changed(TrainingPlan before, UUID person, List<Object> different) {
        List<Object> mentions = new ArrayList<>(different);
        mentions.add(0, before.planned().title());
        notices.tell(
                person, Fact.of(NoticeKind.TRAINING_CHANGED, before.training(), before.version(), mentions.toArray()));
    }

    private static Fact fact(NoticeKind kind, Training training, Object step) {
        LocalDate day = training.startsAt().atZone(ProgrammeClock.ZONE).toLocalDate();
        return Fact.of(kind, training.id(), step, training.title(), day);
    }
}
