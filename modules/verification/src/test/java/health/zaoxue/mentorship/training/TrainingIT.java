package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Told;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrainingIT {
    private static final int PLACES = 3;
    private static final int CROWD = 8;

    @Inject
    private TrainingService trainings;

    @Inject
    private LearningLife life;

    @Inject
    private TrainingHospital place;

    @Inject
    private TrainingHospital elsewhere;

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
    @Tag("R-MEN-151")
    void aid_staff_and_heads_plan_and_what_is_sent_twice_is_one_event() {
        NewTraining wanted = life.event(place, TrainingKind.DRILL, PLACES);

        UUID first = acting.as(place.head, () -> trainings.planTraining(wanted)).value();
        assertThat(acting.as(place.head, () -> trainings.planTraining(wanted)).value())
                .isEqualTo(first);
        assertThat(acting.as(place.head, () -> trainings.all(Listing.first(10))).rows())
                .extracting(TrainingRow::id)
                .containsExactly(first);
        assertThat(acting.as(place.mentor, () -> trainings.mayPlan())).isTrue();
        assertThat(acting.as(place.apprentice, () -> trainings.mayPlan())).isFalse();
        assertThatThrownBy(() -> acting.as(place.apprentice, () -> trainings.planTraining(wanted)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(place.head, () -> trainings.training(first)).trainers())
                .hasSize(1);
    }

    @Test
    @Tag("R-MEN-150")
    void an_event_goes_step_by_step_by_whoever_runs_it_and_is_not_held_before_it_begins() {
        UUID id = acting.as(place.head, () -> trainings.planTraining(life.event(place, TrainingKind.DRILL, PLACES)))
                .value();

        assertThatThrownBy(() -> step(place.otherMentor, id, TrainingState.OPEN))
                .isInstanceOf(NotFound.class);
        assertThat(step(place.mentor, id, TrainingState.HELD).reasons())
                .containsExactly(Refusal.of("training.not-now"));
        step(place.mentor, id, TrainingState.OPEN).value();
        assertThat(step(place.mentor, id, TrainingState.HELD).reasons()).containsExactly(Refusal.of("training.early"));
        assertThatThrownBy(() -> acting.as(
                        place.mentor, () -> trainings.moveOn(new TrainingStep(id, 1, TrainingState.HELD, ""))))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(step(place.mentor, id, TrainingState.CANCELLED).reasons())
                .containsExactly(Refusal.at("reason", "text.missing"));
    }

    @Test
    @Tag("R-MEN-153")
    void of_many_who_register_at_once_no_more_get_a_place_than_there_are() {
        UUID id = life.open(place, TrainingKind.LECTURE, PLACES);
        List<Caller> people = Stream.generate(place::nurse).limit(CROWD).toList();

        List<PlaceStanding> standings =
                Attempt.answers(acting.together(people.size(), i -> () -> trainings.register(id), people::get)).stream()
                        .map(Outcome::value)
                        .toList();

        assertThat(standings)
                .containsOnly(PlaceStanding.REGISTERED, PlaceStanding.WAITING)
                .filteredOn(one -> one == PlaceStanding.REGISTERED)
                .hasSize(PLACES);
        TrainingRow row = acting.as(place.mentor, () -> trainings.training(id)).row();
        assertThat(row.taken()).isEqualTo(PLACES);
        assertThat(row.waiting()).isEqualTo(people.size() - PLACES);
        assertThatThrownBy(() -> database.execute("update mentorship.training_participant set standing = 'REGISTERED',"
                        + " seat = 99 where training_id = '" + id + "' and standing = 'WAITING'"))
                .hasStackTraceContaining("has no seat 99");
    }

    @Test
    @Tag("R-MEN-152")
    void a_place_given_back_goes_to_whoever_waited_longest_who_is_told_once() {
        UUID id = life.open(place, TrainingKind.LECTURE, 1);
        life.register(place.apprentice, id);
        life.register(place.otherApprentice, id);
        life.register(place.office, id);
        life.register(place.otherApprentice, id);

        acting.as(place.apprentice, () -> trainings.giveBack(id)).value();
        acting.as(place.apprentice, () -> trainings.giveBack(id)).value();

        assertThat(life.standing(place.apprentice, id)).isEqualTo(PlaceStanding.WITHDRAWN);
        assertThat(life.standing(place.otherApprentice, id)).isEqualTo(PlaceStanding.REGISTERED);
        assertThat(life.standing(place.office, id)).isEqualTo(PlaceStanding.WAITING);
        assertThat(told.of("TRAINING_PLACE", id))
                .isEqualTo(place.otherApprentice.person().toString());
    }

    @Test
    @Tag("R-MEN-226")
    void whoever_has_a_place_or_waits_is_told_why_it_is_cancelled_and_nobody_registers_any_more() {
        UUID id = life.open(place, TrainingKind.LECTURE, 1);
        life.register(place.apprentice, id);

        acting.as(place.mentor, () -> trainings.moveOn(new TrainingStep(id, 2, TrainingState.CANCELLED, "Snow")))
                .value();

        assertThat(told.of("TRAINING_CANCELLED", id))
                .isEqualTo(place.apprentice.person().toString());
        assertThat(told.mentions("TRAINING_CANCELLED", id)).contains("TrainingFact.REASON", "Snow");
        assertThat(acting.as(place.office, () -> trainings.register(id)).reasons())
                .containsExactly(Refusal.of("training.not-open"));
        assertThat(acting.as(place.office, () -> trainings.upcoming())).isEmpty();
    }

    @Test
    @Tag("R-MEN-151")
    void an_event_of_another_hospital_does_not_exist() {
        elsewhere.open();
        UUID id = life.open(place, TrainingKind.LECTURE, 1);

        assertThatThrownBy(() -> acting.as(elsewhere.apprentice, () -> trainings.training(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(elsewhere.apprentice, () -> trainings.register(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> step(elsewhere.head, id, TrainingState.CANCELLED))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(elsewhere.apprentice, () -> trainings.upcoming())).isEmpty();
    }

    private Outcome<UUID> step(Caller who, UUID id, TrainingState next) {
        int version = acting.as(place.mentor, () -> trainings.training(id)).version();
        return acting.as(who, () -> trainings.moveOn(new TrainingStep(id, version, next, "")));
    }
}
