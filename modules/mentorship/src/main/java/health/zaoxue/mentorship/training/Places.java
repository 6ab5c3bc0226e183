package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PlaceStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Gives places and takes them back; the event is held meanwhile. */
@ApplicationScoped
class Places {
    @Inject
    private Trainings trainings;

    @Inject
    private TrainingNotices notices;

    /** R-MEN-152: who asks gets the first free place, else one in the queue, while the event is open and has not begun. */
    Outcome<PlaceStanding> register(Training training, UUID person, Instant now) {
        Optional<Attendee> known = trainings.attendee(training.id(), person);
        if (known.filter(Attendee::isIn).isPresent()) {
            return Outcome.done(known.get().standing());
        }
        if (!training.givesPlaces(now)) {
            return Outcome.refused(Refusal.of("training.not-open"));
        }
        Attendee attendee = trainings.attendeeOrNew(training, person);
        OptionalInt free = Seats.firstFree(trainings.takenSeats(training.id()), training.places());
        if (free.isPresent()) {
            attendee.takeSeat(free.getAsInt(), now);
        } else {
            attendee.queue(now);
        }
        return Outcome.done(attendee.standing());
    }

    /** R-MEN-201: before there are fewer places, whoever has one beyond them gets a lower number that is free. */
    void closeUp(Training training, int places) {
        List<Attendee> beyond = trainings.attendees(training.id()).stream()
                .filter(one -> one.seat() != null && one.seat() > places)
                .toList();
        Iterator<Integer> free =
                Seats.free(trainings.takenSeats(training.id()), places).iterator();
        beyond.forEach(one -> one.moveTo(free.next()));
        trainings.flush();
    }

    /** R-MEN-201: once there are more places, whoever has waited longest moves up, and is told. */
    void fillUp(Training training, Instant now) {
        Iterator<Integer> free = Seats.free(trainings.takenSeats(training.id()), training.places())
                .iterator();
        for (Attendee next : trainings.waiting(training.id())) {
            if (free.hasNext()) {
                next.moveUp(free.next());
                notices.movedUp(training, next, now);
            }
        }
        trainings.flush();
    }

    /** R-MEN-152: a place that is given back goes to whoever has waited longest, who is told. */
    Outcome<UUID> giveBack(Training training, UUID person, Instant now) {
        Optional<Attendee> known = trainings.attendee(training.id(), person).filter(Attendee::isIn);
        if (known.isEmpty()) {
            return Outcome.done(training.id());
        }
        if (!training.givesPlaces(now)) {
            return Outcome.refused(Refusal.of("training.not-open"));
        }
        Integer seat = known.get().seat();
        known.get().giveBack();
        trainings.flush();
        if (seat != null) {
            trainings.longestWaiting(training.id()).ifPresent(next -> {
                next.moveUp(seat);
                notices.movedUp(training, next, now);
            });
        }
        return Outcome.done(training.id());
    }
}
