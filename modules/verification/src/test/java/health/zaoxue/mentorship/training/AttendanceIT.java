package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AttendanceCode;
import health.zaoxue.mentorship.AttendanceMark;
import health.zaoxue.mentorship.AttendanceProof;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.AttendedHours;
import health.zaoxue.mentorship.Participant;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.LearningLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttendanceIT {
    @Inject
    private AttendanceService attendance;

    @Inject
    private LearningLife life;

    @Inject
    private TrainingHospital place;

    @Inject
    private Acting acting;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void open() {
        place.open();
    }

    @Test
    @Tag("R-MEN-156")
    void a_code_that_is_scanned_in_time_counts_once_on_however_many_devices() {
        UUID id = life.open(place, TrainingKind.LECTURE, 5);
        clock.replayAt(life.start(), () -> {
            String token = code(id).token();
            assertThat(attend(place.apprentice, id, token).isDone()).isTrue();
            assertThat(attend(place.apprentice, id, token).isDone()).isTrue();
            assertThat(attend(place.apprentice, id, "old").isDone()).isTrue();
        });

        assertThat(participants(id)).singleElement().satisfies(one -> {
            assertThat(one.proof()).isEqualTo(AttendanceProof.SCANNED);
            assertThat(one.attended()).isTrue();
        });
        assertThat(acting.as(place.apprentice, () -> attendance.myHours()))
                .extracting(AttendedHours::kind, AttendedHours::events, AttendedHours::halfHours)
                .containsExactly(tuple(TrainingKind.LECTURE, 1, 3));
        assertThat(acting.as(place.apprentice, () -> attendance.attendedByMe())).hasSize(1);
        assertThat(acting.as(place.office, () -> attendance.myHours())).isEmpty();
    }

    @Test
    @Tag("R-MEN-155")
    void a_photo_of_the_code_is_worth_nothing_four_minutes_later_and_there_is_none_before_and_after() {
        UUID id = life.open(place, TrainingKind.LECTURE, 5);
        Instant start = life.start();
        String[] token = new String[1];
        clock.replayAt(start, () -> token[0] = code(id).token());

        clock.replayAt(
                start.plus(Duration.ofMinutes(4)),
                () -> assertThat(attend(place.apprentice, id, token[0]).reasons())
                        .containsExactly(Refusal.of("training.code.old")));
        clock.replayAt(
                start.minus(Duration.ofMinutes(31)),
                () -> assertThat(acting.as(place.mentor, () -> attendance.code(id))
                                .reasons())
                        .containsExactly(Refusal.of("training.attend.time")));
        clock.replayAt(
                start.plus(Duration.ofMinutes(121)),
                () -> assertThat(attend(place.apprentice, id, token[0]).reasons())
                        .containsExactly(Refusal.of("training.attend.time")));
        assertThat(participants(id)).isEmpty();
    }

    @Test
    @Tag("R-MEN-156")
    void in_a_remote_session_the_spoken_code_is_typed_and_five_wrong_ones_are_the_end() {
        UUID id = life.open(place, TrainingKind.REMOTE_SESSION, 5);
        clock.replayAt(life.start(), () -> {
            AttendanceCode code = code(id);
            assertThat(attend(place.otherApprentice, id, code.token()).isDone()).isFalse();
            assertThat(attend(place.otherApprentice, id, code.spoken()).isDone())
                    .isTrue();
            for (int i = 0; i < 5; i++) {
                assertThat(attend(place.apprentice, id, "12").reasons())
                        .containsExactly(Refusal.at("code", "training.code.wrong"));
            }
            assertThat(attend(place.apprentice, id, code.spoken()).reasons())
                    .containsExactly(Refusal.at("code", "training.code.too-many"));
        });

        assertThat(participants(id)).extracting(Participant::person).containsExactly(place.otherApprentice.person());
    }

    @Test
    @Tag("R-MEN-157")
    void by_hand_it_needs_a_reason_and_whoever_was_taken_off_cannot_scan_in_again() {
        UUID id = life.open(place, TrainingKind.WARD_ROUND, 5);
        clock.replayAt(life.start(), () -> {
            assertThat(mark(id, TrainingHospital.numberOf(place.apprentice), "").reasons())
                    .containsExactly(Refusal.at("reason", "text.missing"));
            assertThat(mark(id, "Nobody Of Here", "Phone was flat").reasons())
                    .containsExactly(Refusal.at("person", "training.person"));
            mark(id, TrainingHospital.numberOf(place.apprentice), "Phone was flat")
                    .value();
            acting.as(
                            place.mentor,
                            () -> attendance.takeOff(new AttendanceMark(
                                    id, place.apprentice.person().toString(), "Left after ten minutes")))
                    .value();
            assertThat(attend(place.apprentice, id, code(id).token()).reasons())
                    .containsExactly(Refusal.of("training.taken-off"));
            assertThat(participants(id)).singleElement().satisfies(one -> {
                assertThat(one.attended()).isFalse();
                assertThat(one.remark()).isEqualTo("Left after ten minutes");
                assertThat(one.markedBy()).isNotNull();
            });
            mark(id, "Apprentice", "Came back").value();
            life.step(place.mentor, id, TrainingState.HELD);
            life.step(place.mentor, id, TrainingState.CLOSED);
            assertThat(mark(id, "Other Apprentice", "Was there too").reasons())
                    .containsExactly(Refusal.of("training.mark.time"));
        });
        assertThat(acting.as(place.apprentice, () -> attendance.myHours())).hasSize(1);
    }

    @Test
    @Tag("R-MEN-155")
    void nobody_else_is_shown_the_code_and_the_trail_keeps_no_secret() {
        UUID id = life.open(place, TrainingKind.LECTURE, 5);

        assertThatThrownBy(() -> acting.as(place.apprentice, () -> attendance.code(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(place.otherMentor, () -> attendance.participants(id)))
                .isInstanceOf(NotFound.class);
        assertThat(database.text("select count(*)::text from platform.trail_entry e join mentorship.training t"
                        + " on t.id::text = e.object_id where t.id = '" + id + "' and e.after like '%secret%'"))
                .isEqualTo("0");
    }

    private AttendanceCode code(UUID id) {
        return acting.as(place.mentor, () -> attendance.code(id)).value();
    }

    private Outcome<UUID> attend(Caller who, UUID id, String code) {
        return acting.as(who, () -> attendance.attend(id, code));
    }

    private Outcome<UUID> mark(UUID id, String person, String reason) {
        return acting.as(place.mentor, () -> attendance.markAttended(new AttendanceMark(id, person, reason)));
    }

    private List<Participant> participants(UUID id) {
        return acting.as(place.mentor, () -> attendance.participants(id));
    }
}
