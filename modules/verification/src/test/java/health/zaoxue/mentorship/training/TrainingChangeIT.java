package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingChangeService;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Told;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrainingChangeIT {
    private static final int PLACES = 3;

    @Inject
    private TrainingService trainings;

    @Inject
    private TrainingChangeService changes;

    @Inject
    private AttendanceService attendance;

    @Inject
    private LearningLife life;

    @Inject
    private TrainingHospital place;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Told told;

    @BeforeEach
    void open() {
        place.open();
    }

    @Test
    @Tag("R-MEN-202")
    void what_was_announced_is_changed_once_and_whoever_goes_or_waits_is_told_what_is_different() {
        UUID id = life.open(place, TrainingKind.LECTURE, 1);
        life.register(place.apprentice, id);
        life.register(place.otherApprentice, id);
        TrainingChange change = life.change(plan(place.head, id), "Hall 5", 1);

        change(place.head, change).value();
        change(place.head, change).value();

        assertThat(told.of("TRAINING_CHANGED", id).split(" "))
                .containsExactlyInAnyOrder(
                        place.apprentice.person().toString(),
                        place.otherApprentice.person().toString());
        assertThat(told.mentions("TRAINING_CHANGED", id))
                .contains("Shock at altitude", "TrainingFact.PLACE", "Hall 5")
                .doesNotContain("TrainingFact.START");
        assertThat(acting.as(place.apprentice, () -> trainings.training(id)).changedAt())
                .isNotNull();
    }

    @Test
    @Tag("R-MEN-200")
    void it_is_changed_on_the_version_that_was_read_by_whoever_runs_it() {
        UUID id = life.open(place, TrainingKind.LECTURE, PLACES);
        TrainingPlan read = plan(place.mentor, id);
        change(place.head, life.change(plan(place.head, id), "Hall 5", PLACES)).value();

        assertThatThrownBy(() -> change(place.mentor, life.change(read, "Hall 6", PLACES)))
                .isInstanceOf(OptimisticLockException.class);
        assertThatThrownBy(() -> plan(place.otherMentor, id)).isInstanceOf(NotFound.class);
        assertThat(plan(place.mentor, id).planned().place()).isEqualTo("Hall 5");
        assertThat(change(place.mentor, life.change(plan(place.mentor, id), " ", PLACES))
                        .reasons())
                .containsExactly(Refusal.at("place", "text.missing"));
    }

    @Test
    @Tag("R-MEN-201")
    void nobody_loses_a_place_and_where_there_are_more_whoever_waited_longest_moves_up() {
        UUID id = life.open(place, TrainingKind.LECTURE, PLACES);
        life.register(place.apprentice, id);
        life.register(place.otherApprentice, id);
        life.register(place.office, id);
        acting.as(place.apprentice, () -> trainings.giveBack(id)).value();

        assertThat(resized(id, 1).reasons()).containsExactly(Refusal.at("places", "training.places.taken", 2L));
        resized(id, 2).value();
        life.register(place.apprentice, id);
        assertThat(life.standing(place.apprentice, id)).isEqualTo(PlaceStanding.WAITING);
        resized(id, PLACES).value();

        assertThat(life.standing(place.apprentice, id)).isEqualTo(PlaceStanding.REGISTERED);
        assertThat(life.standing(place.office, id)).isEqualTo(PlaceStanding.REGISTERED);
        assertThat(told.of("TRAINING_PLACE", id))
                .isEqualTo(place.apprentice.person().toString());
        assertThat(told.of("TRAINING_CHANGED", id)).isEmpty();
        assertThatThrownBy(() -> database.execute("update mentorship.training set places = 2 where id = '" + id + "'"))
                .hasStackTraceContaining("that is taken");
    }

    @Test
    @Tag("R-MEN-207")
    void a_nurse_who_is_chosen_to_teach_runs_the_event_and_other_nurses_do_not() {
        Caller nurse = place.nurse();
        Caller colleague = place.nurse();
        NewTraining wanted = taughtBy(nurse);

        UUID id = acting.as(place.head, () -> trainings.planTraining(wanted)).value();

        TrainingPlan plan = plan(nurse, id);
        assertThat(plan.choices().nurses())
                .extracting(TrainingChoices.Choice::id)
                .contains(nurse.person(), colleague.person());
        assertThat(plan.choices().trainers())
                .extracting(TrainingChoices.Choice::id)
                .doesNotContain(nurse.person());
        change(nurse, life.change(plan, "Ward 3", PLACES)).value();
        life.step(nurse, id, TrainingState.OPEN);
        assertThat(acting.as(nurse, () -> attendance.participants(id))).isEmpty();
        assertThatThrownBy(() -> plan(colleague, id)).isInstanceOf(NotFound.class);
        assertThat(acting.as(colleague, () -> trainings.mayPlan())).isFalse();
        assertThatThrownBy(() -> acting.as(colleague, () -> trainings.planTraining(wanted)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-225")
    void whoever_comes_to_teach_an_event_is_told_once_and_whoever_no_longer_does() {
        Caller nurse = place.nurse();
        UUID id = acting.as(place.head, () -> trainings.planTraining(life.event(place, TrainingKind.DRILL, PLACES)))
                .value();
        TrainingPlan read = plan(place.mentor, id);
        TrainingChange change = new TrainingChange(id, read.version(), taughtBy(nurse));

        change(place.head, change).value();
        change(place.head, change).value();
        change(nurse, life.change(plan(nurse, id), "Hall 5", PLACES)).value();

        assertThat(told.of("TRAINING_TAUGHT", id).split(" "))
                .containsExactlyInAnyOrder(
                        place.mentor.person().toString(), nurse.person().toString());
        assertThat(told.of("TRAINING_TAUGHT_NO_LONGER", id))
                .isEqualTo(place.mentor.person().toString());
    }

    private NewTraining taughtBy(Caller nurse) {
        NewTraining event = life.event(place, TrainingKind.DRILL, PLACES);
        return new NewTraining(
                event.key(),
                event.kind(),
                event.title(),
                null,
                event.place(),
                "",
                event.startsAt(),
                event.halfHours(),
                PLACES,
                Set.of(nurse.person()),
                Set.of());
    }

    private Outcome<UUID> resized(UUID id, int places) {
        TrainingPlan plan = plan(place.mentor, id);
        return change(place.mentor, life.change(plan, plan.planned().place(), places));
    }

    private TrainingPlan plan(Caller who, UUID id) {
        return acting.as(who, () -> changes.planOf(id));
    }

    private Outcome<UUID> change(Caller who, TrainingChange change) {
        return acting.as(who, () -> changes.changeTraining(change));
    }
}
