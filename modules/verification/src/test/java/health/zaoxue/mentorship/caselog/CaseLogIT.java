package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CaseLogIT {
    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private TrainingHospital training;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    @Tag("R-MEN-07")
    void a_case_is_sent_returned_with_a_reason_sent_again_and_signed_off_with_its_history() {
        UUID id = send(UUID.randomUUID(), "first");
        acting.as(training.mentor, () -> signOffs.sendBack(id, versionFor(id), "Which side?"));
        CaseView returned = acting.as(training.apprentice, () -> log.entry(id));

        acting.as(training.apprentice, () -> log.resend(id, returned.version(), details("left side")));
        acting.as(training.mentor, () -> signOffs.signOff(id, versionFor(id), rating()));

        assertThat(returned.lastReturnReason()).isEqualTo("Which side?");
        CaseView done = acting.as(training.apprentice, () -> log.entry(id));
        assertThat(done.history())
                .extracting(CaseView.Step::state)
                .containsExactly(
                        EntryState.DRAFT,
                        EntryState.SUBMITTED,
                        EntryState.RETURNED,
                        EntryState.SUBMITTED,
                        EntryState.SIGNED_OFF);
        assertThat(done.details().learnt()).isEqualTo("left side");
        assertThat(done.feedback()).isNotNull();
    }

    @Test
    @Tag("R-MEN-06")
    void the_same_form_pressed_twice_makes_one_entry() {
        UUID key = UUID.randomUUID();

        UUID first = send(key, "once");
        UUID second = send(key, "once");

        assertThat(second).isEqualTo(first);
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-06")
    void the_same_form_sent_twenty_times_at_once_makes_one_entry() {
        UUID key = UUID.randomUUID();
        CaseDetails details = details("at once");

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(20, i -> () -> log.send(key, details), i -> training.apprentice);

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class))
                .extracting(attempt ->
                        ((Attempt.Answered<Outcome<UUID>>) attempt).answer().value())
                .containsOnly(((Attempt.Answered<Outcome<UUID>>) attempts.get(0))
                        .answer()
                        .value());
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    @Tag("R-MEN-06")
    void a_form_that_says_something_else_after_it_was_sent_is_refused() {
        UUID key = UUID.randomUUID();
        send(key, "first");

        assertThat(acting.as(training.apprentice, () -> log.send(key, details("second")))
                        .reasons())
                .containsExactly(Refusal.of("case.sent-already"));
    }

    @Test
    void a_draft_is_kept_changed_and_sent() {
        UUID key = UUID.randomUUID();
        UUID draft = acting.as(
                training.apprentice, () -> log.saveDraft(key, details("half")).value());

        UUID sent = send(key, "whole");

        assertThat(sent).isEqualTo(draft);
        assertThat(acting.as(training.apprentice, () -> log.entry(sent)).state())
                .isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void a_refused_case_leaves_nothing_behind() {
        CaseDetails tomorrow = on(training.today().plusDays(1), "x");

        assertThat(acting.as(training.apprentice, () -> log.send(UUID.randomUUID(), tomorrow))
                        .reasons())
                .containsExactly(Refusal.at("day", "case.date.future"));
        assertThat(entries()).isZero();
    }

    @Test
    void anybody_elses_entry_and_key_do_not_exist() {
        UUID key = UUID.randomUUID();
        UUID id = send(key, "mine");

        assertThatThrownBy(() -> acting.as(training.otherApprentice, () -> log.entry(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(training.otherApprentice, () -> log.send(key, details("mine"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-07")
    void whoever_read_an_older_version_does_not_overwrite_a_newer_one() {
        UUID id = acting.as(
                training.apprentice,
                () -> log.saveDraft(UUID.randomUUID(), details("v1")).value());
        int read = acting.as(training.apprentice, () -> log.entry(id)).version();
        acting.as(training.apprentice, () -> log.change(id, read, details("v2")));

        assertThatThrownBy(() -> acting.as(training.apprentice, () -> log.change(id, read, details("v3"))))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    @Tag("R-MEN-07")
    void not_even_sql_changes_a_signed_off_entry() {
        UUID id = send(UUID.randomUUID(), "final");
        acting.as(training.mentor, () -> signOffs.signOff(id, versionFor(id), rating()));

        assertThatThrownBy(() -> direct("update mentorship.case_entry set role = 'PERFORMED' where id = '" + id + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("is signed off");
        assertThatThrownBy(() -> direct("update mentorship.sign_off set entrustment = 5 where entry_id = '" + id + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private void direct(String sql) throws SQLException {
        try (Connection connection = database.asApplication(training.mentor);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void the_log_is_paged_and_filtered_by_the_database() {
        send(UUID.randomUUID(), "sent");
        acting.as(training.apprentice, () -> log.saveDraft(UUID.randomUUID(), details("draft")));

        var drafts = acting.as(
                training.apprentice, () -> log.mine(new Listing(0, 10, null, true, Map.of("state", "DRAFT"))));
        var first = acting.as(training.apprentice, () -> log.mine(Listing.first(1)));
        var ofAnotherTechnique = acting.as(
                training.apprentice,
                () -> log.mine(new Listing(
                        0, 10, null, true, Map.of("technique", UUID.randomUUID().toString()))));

        assertThat(drafts.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(EntryState.DRAFT));
        assertThat(first.rows()).hasSize(1);
        assertThat(first.total()).isEqualTo(2);
        assertThat(ofAnotherTechnique.rows()).isEmpty();
    }

    private UUID send(UUID key, String learnt) {
        return acting.as(
                training.apprentice, () -> log.send(key, details(learnt)).value());
    }

    private int versionFor(UUID id) {
        return signOffs.review(id).version();
    }

    private long entries() {
        return acting.as(training.apprentice, () -> log.mine(Listing.first(10))).total();
    }

    private CaseDetails details(String learnt) {
        return on(training.today().minusDays(2), learnt);
    }

    private CaseDetails on(LocalDate day, String learnt) {
        return new CaseDetails(
                training.technique,
                CaseRole.ASSISTED,
                day,
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                learnt);
    }

    private static Rating rating() {
        return new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image earlier",
                false);
    }
}
