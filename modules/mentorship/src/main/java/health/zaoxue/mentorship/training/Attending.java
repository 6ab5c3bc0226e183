package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AttendanceMark;
import health.zaoxue.mentorship.AttendanceProof;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes down who was there; the event is held meanwhile, and each person counts once. */
@ApplicationScoped
class Attending {
    private static final FreeText REASON = FreeText.required("reason", 500);
    private static final FreeText PERSON = FreeText.required("person", 120);

    @Inject
    private Trainings trainings;

    @Inject
    private TrainingPeople people;

    /** R-MEN-156: shown with a code of this moment, once; whoever was taken off is marked by whoever runs the event or not at all. */
    Outcome<UUID> attend(Training training, UUID person, String code, Instant now) {
        Optional<Attendee> known = trainings.attendee(training.id(), person);
        if (known.filter(Attendee::attends).isPresent()) {
            return Outcome.done(training.id());
        }
        if (known.filter(Attendee::wasTakenOff).isPresent()) {
            return Outcome.refused(Refusal.of("training.taken-off"));
        }
        if (!training.isOn(now)) {
            return Outcome.refused(Refusal.of("training.attend.time"));
        }
        return training.kind() == TrainingKind.REMOTE_SESSION
                ? typed(training, trainings.attendeeOrNew(training, person), code, now)
                : scanned(training, person, code, now);
    }

    private Outcome<UUID> scanned(Training training, UUID person, String token, Instant now) {
        if (!training.codes().takesToken(token, now)) {
            return Outcome.refused(Refusal.of("training.code.old"));
        }
        trainings.attendeeOrNew(training, person).attend(AttendanceProof.SCANNED, now);
        return Outcome.done(training.id());
    }

    /** R-MEN-156: of a code that is said aloud, five wrong ones are the end. */
    private static Outcome<UUID> typed(Training training, Attendee attendee, String digits, Instant now) {
        if (!attendee.mayTypeCode()) {
            return Outcome.refused(Refusal.at("code", "training.code.too-many"));
        }
        if (!training.codes().takesSpoken(digits, now)) {
            attendee.typedWrong();
            return Outcome.refused(Refusal.at("code", "training.code.wrong"));
        }
        attendee.attend(AttendanceProof.SPOKEN_CODE, now);
        return Outcome.done(training.id());
    }

    /** R-MEN-157: by hand with a reason, from the start until the event is closed, for somebody of the hospital. */
    Outcome<UUID> mark(Training training, AttendanceMark mark, UUID by, Instant now) {
        List<Refusal> reasons = new ArrayList<>(PERSON.check(mark.person()));
        reasons.addAll(REASON.check(mark.reason()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!training.state().takesAttendance() || !training.hasBegun(now)) {
            return Outcome.refused(Refusal.of("training.mark.time"));
        }
        List<UUID> found =
                people.called(mark.person(), training.hospital(), dayOf(now)).toList();
        if (found.size() != 1) {
            return Outcome.refused(
                    Refusal.at("person", found.isEmpty() ? "training.person" : "training.person.several"));
        }
        Attendee attendee = trainings.attendeeOrNew(training, found.get(0));
        if (!attendee.attends()) {
            attendee.attendByHand(by, mark.reason().strip(), now);
        }
        return Outcome.done(training.id());
    }

    /** R-MEN-157: taken off with a reason, until the event is closed; what was shown before stays on record. */
    Outcome<UUID> takeOff(Training training, AttendanceMark mark, UUID by) {
        List<Refusal> reasons = REASON.check(mark.reason());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        if (!training.state().takesAttendance()) {
            return Outcome.refused(Refusal.of("training.mark.time"));
        }
        trainings
                .attendee(training.id(), UUID.fromString(mark.person()))
                .filter(Attendee::attends)
                .ifPresent(one -> one.takeOff(by, mark.reason().strip()));
        return Outcome.done(training.id());
    }

    private static LocalDate dayOf(Instant now) {
        return now.atZone(ProgrammeClock.ZONE).toLocalDate();
    }
}
