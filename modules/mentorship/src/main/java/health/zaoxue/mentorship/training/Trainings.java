package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Training events and their participants, as they are stored. */
@ApplicationScoped
class Trainings {
    private static final String LINKS = """
            select l.person_id, true from mentorship.training_trainer l where l.training_id = ?1
            union all
            select l.technique_id, false from mentorship.training_technique l where l.training_id = ?1
            """;

    @PersistenceContext(unitName = "mentorship")
    private EntityManager database;

    @Inject
    private ReceiptService receipts;

    Outcome<UUID> once(Submission submission, Supplier<Outcome<UUID>> act) {
        return receipts.once(database, submission, () -> act.get().map(UUID::toString))
                .map(UUID::fromString);
    }

    void add(Training training, Set<UUID> trainers, Set<UUID> techniques) {
        database.persist(training);
        database.flush();
        trainers.forEach(person -> link("training_trainer", training.id(), person));
        techniques.forEach(technique -> link("training_technique", training.id(), technique));
    }

    /** Writes down what has become of it. */
    void change(Training training, NewTraining before, NewTraining after) {
        database.flush();
        relink("training_trainer", training.id(), before.trainers(), after.trainers());
        relink("training_technique", training.id(), before.techniques(), after.techniques());
    }

    private void relink(String table, UUID training, Set<UUID> before, Set<UUID> after) {
        before.stream().filter(one -> !after.contains(one)).forEach(one -> unlink(table, training, one));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> link(table, training, one));
    }

    private void unlink(String table, UUID training, UUID other) {
        String column = table.equals("training_trainer") ? "person_id" : "technique_id";
        database.createNativeQuery(
                        "delete from mentorship." + table + " where training_id = ?1 and " + column + " = ?2")
                .setParameter(1, training)
                .setParameter(2, other)
                .executeUpdate();
    }

    /** What it is now, with those who teach it and what they teach, in one statement. */
    NewTraining planned(Training training) {
        Set<UUID> trainers = new HashSet<>();
        Set<UUID> techniques = new HashSet<>();
        Row.all(database.createNativeQuery(LINKS).setParameter(1, training.id()), row -> {
            UUID linked = row.id();
            return (row.truth() ? trainers : techniques).add(linked);
        });
        return training.planned(trainers, techniques);
    }

    private void link(String table, UUID training, UUID other) {
        database.createNativeQuery("insert into mentorship." + table + " values (?1, ?2)")
                .setParameter(1, training)
                .setParameter(2, other)
                .executeUpdate();
    }

    Training get(UUID id) {
        return present(id, database.find(Training.class, id));
    }

    /** R-MEN-153: whoever changes places or attendance holds the event; of two at the same moment, the second sees what the first did. */
    Training hold(UUID id) {
        return present(id, database.find(Training.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Training present(UUID id, @Nullable Training found) {
        if (found == null) {
            throw new NotFound("training " + id);
        }
        return found;
    }

    /** Everybody who has to do with the event. */
    List<Attendee> attendees(UUID training) {
        return database.createQuery(
                        "select p from TrainingParticipant p where p.training = :training order by p.askedAt, p.id",
                        Attendee.class)
                .setParameter("training", training)
                .getResultList();
    }

    Optional<Attendee> attendee(UUID training, UUID person) {
        return database.createQuery(
                        "select p from TrainingParticipant p where p.training = :training and p.person = :person",
                        Attendee.class)
                .setParameter("training", training)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The person's row, made where there was none. */
    Attendee attendeeOrNew(Training training, UUID person) {
        return attendee(training.id(), person).orElseGet(() -> {
            Attendee made = new Attendee(training, person);
            database.persist(made);
            return made;
        });
    }

    Set<Integer> takenSeats(UUID training) {
        return new HashSet<>(Row.all(
                database.createNativeQuery("select p.seat from mentorship.training_participant p"
                                + " where p.training_id = ?1 and p.seat is not null")
                        .setParameter(1, training),
                Row::number));
    }

    Optional<Attendee> longestWaiting(UUID training) {
        return waiting(training).stream().findFirst();
    }

    /** Those who wait for a place, the longest first. */
    List<Attendee> waiting(UUID training) {
        return attendees(training).stream()
                .filter(one -> one.standing() == PlaceStanding.WAITING)
                .toList();
    }

    void flush() {
        database.flush();
    }
}
