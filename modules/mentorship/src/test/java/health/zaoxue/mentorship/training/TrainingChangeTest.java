package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingChoices.Choice;
import health.zaoxue.mentorship.TrainingFact;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.platform.notices.Labelled;
import health.zaoxue.platform.notices.Word;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingChangeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final UUID TRAINER = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID WARD = new UUID(2, 1);
    private static final TrainingChoices CHOICES = new TrainingChoices(
            List.of(choice(TRAINER, "Chen Rui")),
            List.of(choice(OTHER, "Pema Yangzom")),
            List.of(choice(WARD, "Ward 3")),
            IntStream.range(0, 9).mapToObj(TrainingChangeTest::technique).toList());

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:59:59.999Z, PLANNED, true",
        "2026-03-02T02:00:00Z, PLANNED, false",
        "2026-03-02T01:59:59.999Z, OPEN, true",
        "2026-03-02T02:00:00Z, OPEN, false",
    })
    @Tag("R-MEN-200")
    void it_can_be_changed_until_it_begins(Instant now, TrainingState state, boolean may) {
        Training training = training();
        if (state != TrainingState.PLANNED) {
            training.become(state);
        }

        assertThat(training.mayChange(now)).isEqualTo(may);
        if (!may) {
            assertThatThrownBy(() -> training.change(lecture("Hall 3"), planner(now)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("R-MEN-200")
    void what_was_held_or_cancelled_stays_as_it_was(boolean held) {
        Training training = training();
        if (held) {
            training.become(TrainingState.OPEN);
            training.become(TrainingState.HELD);
        } else {
            training.cancel("Snow");
        }

        assertThat(training.mayChange(NOW)).isFalse();
    }

    @Test
    @Tag("R-MEN-200")
    void it_is_afterwards_what_was_wanted_with_whoever_changed_it_and_when() {
        Training training = training();
        NewTraining wanted = event(TrainingKind.DRILL, "Theatre 4", START.plusSeconds(1800), WARD);

        training.change(wanted, planner(NOW));

        assertThat(training.planned(wanted.trainers(), wanted.techniques()))
                .usingRecursiveComparison()
                .ignoringFields("key")
                .isEqualTo(wanted);
        assertThat(training.changedAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("R-MEN-202")
    void whoever_goes_is_told_each_thing_with_what_it_is_now() {
        NewTraining before = lecture("Hall 2");
        NewTraining after = event(TrainingKind.DRILL, "Theatre 4", START.plusSeconds(1800), WARD);

        assertThat(TrainingDifference.between(before, after, CHOICES))
                .containsExactly(
                        Labelled.of(TrainingFact.KIND, Word.of(TrainingKind.DRILL)),
                        Labelled.of(TrainingFact.START, START.plusSeconds(1800)),
                        Labelled.of(TrainingFact.PLACE, "Theatre 4"),
                        Labelled.of(TrainingFact.DEPARTMENT, Translated.of("Ward 3", null)),
                        Labelled.of(TrainingFact.TRAINER, Translated.of("Pema Yangzom", null)),
                        Labelled.of(TrainingFact.TRAINER_NO_LONGER, Translated.of("Chen Rui", null)));
        assertThat(TrainingDifference.between(after, before, CHOICES)).contains(Word.of(TrainingFact.ALL_DEPARTMENTS));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "2, 1", "3, 1.5", "24, 12"})
    @Tag("R-MEN-202")
    void hours_are_told_as_people_say_them(int halfHours, String told) {
        NewTraining longer = new NewTraining(
                TRAINER,
                TrainingKind.LECTURE,
                "Shock at altitude",
                null,
                "Hall 2",
                "",
                START,
                halfHours,
                20,
                Set.of(TRAINER),
                Set.of());

        assertThat(TrainingDifference.between(lecture("Hall 2"), longer, CHOICES))
                .containsExactly(Labelled.of(TrainingFact.HOURS, told));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Tag("R-MEN-207")
    void a_nurse_of_the_hospital_teaches_as_others_who_can_be_chosen_do_and_nobody_else(boolean nurse) {
        NewTraining wanted = event(TrainingKind.DRILL, "Theatre 4", START, WARD);
        TrainingChoices choices =
                nurse ? CHOICES : new TrainingChoices(CHOICES.trainers(), List.of(), CHOICES.departments(), List.of());

        assertThat(TrainingRule.unknown(wanted, choices))
                .isEqualTo(nurse ? List.of() : List.of(Refusal.at("trainers", "training.trainer")));
    }

    @Test
    @Tag("R-MEN-202")
    void how_many_places_there_are_is_told_to_nobody_who_has_one() {
        NewTraining before = lecture("Hall 2");
        NewTraining larger = new NewTraining(
                TRAINER,
                before.kind(),
                before.title(),
                null,
                before.place(),
                "",
                START,
                before.halfHours(),
                before.places() + 5,
                before.trainers(),
                before.techniques());

        assertThat(TrainingDifference.between(before, larger, CHOICES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, false", "0, 5, true", "3, 4, false", "3, 5, true", "2, 2, false"})
    @Tag("R-MEN-202")
    void techniques_are_told_by_name_up_to_four_and_then_that_there_are_more(int gone, int upTo, boolean more) {
        NewTraining before = covering(IntStream.range(0, gone));
        NewTraining after = covering(IntStream.range(gone, upTo));

        List<Object> told = TrainingDifference.between(before, after, CHOICES);

        assertThat(told).hasSize(Math.min(upTo, TrainingDifference.MOST_TECHNIQUES) + (more ? 1 : 0));
        assertThat(told.subList(0, upTo - gone > 0 ? 1 : 0))
                .isSubsetOf(Labelled.of(TrainingFact.TECHNIQUE, technique(gone).name()));
        assertThat(told.contains(Word.of(TrainingFact.TECHNIQUES))).isEqualTo(more);
        assertThat(told.contains(Labelled.of(
                        TrainingFact.TECHNIQUE_NO_LONGER, technique(0).name())))
                .isEqualTo(gone > 0);
    }

    private static NewTraining covering(IntStream techniques) {
        NewTraining lecture = lecture("Hall 2");
        return new NewTraining(
                lecture.key(),
                lecture.kind(),
                lecture.title(),
                null,
                lecture.place(),
                "",
                lecture.startsAt(),
                lecture.halfHours(),
                lecture.places(),
                lecture.trainers(),
                techniques.mapToObj(one -> technique(one).id()).collect(Collectors.toSet()));
    }

    private static Choice technique(int number) {
        return choice(new UUID(4, number), "Technique " + number);
    }

    private static Training training() {
        return new Training(lecture("Hall 2"), planner(NOW), "00");
    }

    private static Planner planner(Instant at) {
        return new Planner(TRAINER, new UUID(3, 3), at);
    }

    private static NewTraining lecture(String place) {
        return event(TrainingKind.LECTURE, place, START, null);
    }

    private static NewTraining event(TrainingKind kind, String place, Instant start, @Nullable UUID department) {
        Set<UUID> trainers = Set.of(department == null ? TRAINER : OTHER);
        return new NewTraining(
                TRAINER, kind, "Shock at altitude", department, place, "", start, 4, 20, trainers, Set.of());
    }

    private static Choice choice(UUID id, String name) {
        return new Choice(id, Translated.of(name, null));
    }
}
