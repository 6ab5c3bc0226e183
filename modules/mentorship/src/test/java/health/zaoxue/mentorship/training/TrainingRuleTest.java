package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TrainingChoices;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant END = Instant.parse("2026-03-02T03:30:00Z");

    @ParameterizedTest
    @CsvSource({"PLANNED, OPEN CANCELLED", "OPEN, HELD CANCELLED", "HELD, CLOSED", "CLOSED, ''", "CANCELLED, ''"})
    @Tag("R-MEN-150")
    void an_event_goes_only_these_ways(TrainingState from, String ways) {
        for (TrainingState next : TrainingState.values()) {
            assertThat(from.mayBecome(next)).as("%s to %s", from, next).isEqualTo(ways.contains(next.name()));
        }
        assertThat(from.takesAttendance()).isEqualTo(from == TrainingState.OPEN || from == TrainingState.HELD);
    }

    @Test
    @Tag("R-MEN-151")
    void a_complete_event_is_taken() {
        assertThat(TrainingRule.against(lecture("Hall 2", "", START, 3, 20), NOW))
                .isEmpty();
        assertThat(TrainingRule.against(remote("https://meet.example.org/a?b=1"), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 20, hours",
        "25, 20, hours",
        "-1, 20, hours",
        "3, 0, places",
        "3, 501, places",
    })
    @Tag("R-MEN-151")
    void beyond_a_limit_an_event_is_refused(int halfHours, int places, String field) {
        assertThat(TrainingRule.against(lecture("Hall 2", "", START, halfHours, places), NOW))
                .extracting(Refusal::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "24, 500"})
    @Tag("R-MEN-151")
    void at_a_limit_it_is_taken(int halfHours, int places) {
        assertThat(TrainingRule.against(lecture("Hall 2", "", START, halfHours, places), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/a",
                "https:///a",
                "https://me:secret@meet.example.org/",
                "javascript:alert(1)",
                "https://meet.example.org/a b",
                "meet.example.org",
                ""
            })
    @Tag("R-MEN-151")
    void a_remote_session_needs_an_encrypted_address_of_a_host(String link) {
        assertThat(TrainingRule.against(remote(link), NOW))
                .extracting(Refusal::code)
                .containsExactly("training.link");
    }

    @Test
    @Tag("R-MEN-151")
    void whatever_is_in_a_room_has_a_room_and_no_link_begins_later_and_has_a_trainer() {
        assertThat(TrainingRule.against(lecture("", "https://meet.example.org/", NOW, 3, 20), NOW))
                .extracting(Refusal::code)
                .containsExactly("text.missing", "training.link.room", "training.past");
        NewTraining nobody = new NewTraining(
                UUID.randomUUID(),
                TrainingKind.DRILL,
                "Massive transfusion",
                null,
                "Theatre 4",
                "",
                START,
                2,
                10,
                Set.of(),
                Set.of());
        assertThat(TrainingRule.against(nobody, NOW)).containsExactly(Refusal.at("trainers", "training.trainer"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, ''",
        "4, 2, 3, ''",
        "1, , 3, ''",
        "9, 2, 3, training.trainer",
        "1, 9, 3, training.department",
        "1, 2, 9, training.technique",
    })
    @Tag("R-MEN-151")
    @Tag("R-MEN-207")
    void only_trainers_nurses_among_them_departments_and_techniques_of_the_hospital_are_taken(
            int trainer, @Nullable Integer department, int technique, String refused) {
        TrainingChoices choices =
                new TrainingChoices(List.of(choice(1)), List.of(choice(4)), List.of(choice(2)), List.of(choice(3)));

        List<Refusal> reasons = TrainingRule.unknown(drill(trainer, department, technique), choices);

        assertThat(reasons).extracting(Refusal::code).isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }

    @Test
    @Tag("R-MEN-151")
    void spaces_around_the_texts_are_not_kept() {
        NewTraining tidied = TrainingRule.tidy(drill(1, 2, 3));

        assertThat(tidied.title()).isEqualTo("Massive transfusion");
        assertThat(tidied.place()).isEqualTo("Theatre 4");
        assertThat(tidied.trainers()).containsExactly(id(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:29:59Z, false",
        "2026-03-02T01:30:00Z, true",
        "2026-03-02T02:45:00Z, true",
        "2026-03-02T04:00:00Z, true",
        "2026-03-02T04:00:01Z, false",
    })
    @Tag("R-MEN-155")
    void people_show_that_they_are_there_from_half_an_hour_before_to_half_an_hour_after(Instant now, boolean on) {
        assertThat(TrainingRule.isTimeToAttend(START, END, now)).isEqualTo(on);
    }

    private static NewTraining lecture(String place, String link, Instant start, int halfHours, int places) {
        return new NewTraining(
                UUID.randomUUID(),
                TrainingKind.LECTURE,
                "Shock at altitude",
                null,
                place,
                link,
                start,
                halfHours,
                places,
                Set.of(UUID.randomUUID()),
                Set.of());
    }

    private static NewTraining drill(int trainer, @Nullable Integer department, int technique) {
        return new NewTraining(
                UUID.randomUUID(),
                TrainingKind.DRILL,
                " Massive transfusion ",
                department == null ? null : id(department),
                "Theatre 4 ",
                "",
                START,
                2,
                10,
                Set.of(id(trainer)),
                Set.of(id(technique)));
    }

    private static TrainingChoices.Choice choice(int number) {
        return new TrainingChoices.Choice(id(number), Translated.of("Number " + number, null));
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static NewTraining remote(String link) {
        return new NewTraining(
                UUID.randomUUID(),
                TrainingKind.REMOTE_SESSION,
                "Tumour board",
                null,
                "",
                link,
                START,
                2,
                30,
                Set.of(UUID.randomUUID()),
                Set.of());
    }
}
