package health.zaoxue.platform.drafts;

import static health.zaoxue.testing.Population.systemAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.Editable;
import health.zaoxue.identity.HospitalDetails;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.NotPermitted;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.trail.LastChange;
import health.zaoxue.platform.trail.LastChangeService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DraftIT {
    private static final DraftName FORM = new DraftName("decision", "4a7e4d01-3dc8-463e-9441-ead2ca45facd");

    @Inject
    private Acting acting;

    @Inject
    private DraftService drafts;

    @Inject
    private LastChangeService changes;

    @Inject
    private HospitalService hospitals;

    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    private final Caller author = someone(Role.COMMISSION_OFFICIAL);

    @Test
    @Tag("R-PLT-90")
    void its_author_finds_a_draft_again_and_nobody_else_sees_it_whatever_their_role() throws SQLException {
        keep(sitting(), 1, "It is needed.");

        assertThat(found()).contains("It is needed.");
        for (Role role : Role.values()) {
            assertThat(acting.as(someone(role), () -> drafts.find(FORM))).isEmpty();
        }
        assertThat(rowsSeenBy(author)).isEqualTo(1);
        assertThat(rowsSeenBy(systemAdmin())).isZero();
    }

    @Test
    @Tag("R-PLT-90")
    void who_has_not_signed_in_has_no_drafts() {
        assertThat(acting.asNobody(() -> drafts.find(FORM)))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.reason()).isInstanceOf(NotPermitted.class));
    }

    @Test
    @Tag("R-PLT-90")
    void no_sql_with_the_applications_role_writes_a_draft_for_somebody_else() throws SQLException {
        try (Connection connection = database.asApplication(author);
                Statement statement = connection.createStatement()) {
            String row = "insert into platform.draft values ('%s', 'case', '', '%s', 1, '', '{}', '{}', false, now())"
                    .formatted(UUID.randomUUID(), UUID.randomUUID());

            assertThatThrownBy(() -> statement.execute(row)).hasMessageContaining("row-level security");
        }
    }

    @Test
    @Tag("R-PLT-91")
    void of_two_windows_the_one_that_was_typed_in_last_stays_and_says_so() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        keep(new Sitting(first, null), 1, "in the first window");

        KeptDraft kept = keep(new Sitting(second, null), 1, "in the second window");

        assertThat(kept.elsewhere()).isTrue();
        assertThat(found()).contains("in the second window");
        assertThat(keep(new Sitting(second, null), 2, "and on").elsewhere()).isFalse();
        assertThat(keep(new Sitting(UUID.randomUUID(), second), 1, "on another device")
                        .elsewhere())
                .isFalse();
    }

    @Test
    @Tag("R-PLT-91")
    void a_saving_that_arrives_late_does_not_replace_a_later_one() {
        Sitting sitting = sitting();
        keep(sitting, 2, "typed later");

        assertThat(keep(sitting, 1, "typed before").at()).isNull();
        assertThat(found()).contains("typed later");
    }

    @Test
    @Tag("R-PLT-91")
    void of_twenty_savings_at_once_the_last_step_stays() {
        Sitting sitting = sitting();

        List<Attempt<Outcome<KeptDraft>>> savings =
                acting.together(20, i -> () -> drafts.keep(typed(sitting, i + 1, "step " + (i + 1))), i -> author);

        assertThat(Attempt.answers(savings)).hasSize(20).allMatch(Outcome::isDone);
        assertThat(found()).contains("step 20");
    }

    @Test
    @Tag("R-PLT-92")
    void a_patients_identity_is_not_kept_and_what_stands_beside_it_is() throws SQLException {
        TypedDraft typed = new TypedDraft(
                FORM,
                sitting(),
                1,
                "",
                List.of(new TypedField("reason", "her number is 138 1234 5678"), new TypedField("note", "urgent")));

        KeptDraft kept = acting.as(author, () -> drafts.keep(typed)).value();

        assertThat(kept.leftOut()).containsExactly(Refusal.at("reason", "text.patient-identity.mobile-phone"));
        assertThat(acting.as(author, () -> drafts.find(FORM)).orElseThrow().fields())
                .containsExactly(new TypedField("note", "urgent"));
        assertThat(rows("typed::text like '%138 1234 5678%'")).isZero();
    }

    @Test
    @Tag("R-PLT-93")
    void more_than_a_draft_holds_is_refused_and_what_was_kept_before_stays() {
        keep(sitting(), 1, "short");

        Outcome<KeptDraft> outcome =
                acting.as(author, () -> drafts.keep(typed(sitting(), 1, "x".repeat(DraftRules.MOST_BYTES))));

        assertThat(outcome.reasons()).containsExactly(Refusal.of(DraftService.TOO_MUCH));
        assertThat(found()).contains("short");
    }

    @Test
    @Tag("R-PLT-93")
    void after_thirty_days_a_draft_is_forgotten_also_of_people_who_do_not_come_back() throws SQLException {
        keep(sitting(), 1, "of a month ago");
        String mine = "person_id = '" + author.person() + "'";
        database.execute("update platform.draft set kept_at = kept_at - interval '31 days' where " + mine);

        assertThat(acting.as(author, () -> drafts.find(FORM))).isEmpty();
        acting.as(someone(Role.NURSE), () -> drafts.keep(typed(sitting(), 1, "of today")));

        assertThat(rows(mine)).isZero();
    }

    @Test
    @Tag("R-PLT-94")
    void the_act_drops_the_draft_and_what_arrives_after_it_does_not_bring_it_back() {
        Sitting sitting = sitting();
        keep(sitting, 1, "typed");

        acting.as(author, () -> dropped(sitting));
        acting.as(author, () -> dropped(sitting));

        assertThat(keep(sitting, 2, "typed").at()).isNull();
        assertThat(found()).isEmpty();
        assertThat(keep(sitting(), 1, "anew").at()).isNotNull();
    }

    @Test
    @Tag("R-PLT-94")
    void the_act_of_one_window_leaves_what_was_typed_in_another() {
        Sitting other = sitting();
        keep(other, 1, "in the other window");

        acting.as(author, () -> dropped(sitting()));

        assertThat(found()).contains("in the other window");
        acting.as(author, () -> dropped(new Sitting(UUID.randomUUID(), other.id())));
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("R-PLT-96")
    void who_changed_a_record_last_is_known() {
        UUID id = population.hospitalAt(3000);
        Caller editor =
                new Caller(UUID.randomUUID(), "Editor", Set.of(Role.SYSTEM_ADMIN), new Area.Region(), null, null);
        Editable<HospitalDetails> seen = acting.as(editor, () -> hospitals.opened(id));
        acting.as(
                        editor,
                        () -> hospitals.correct(new Editable<>(
                                id,
                                seen.version(),
                                new HospitalDetails(
                                        Population.name("Renamed"),
                                        null,
                                        null,
                                        seen.details().prefecture(),
                                        3001,
                                        seen.details().sponsorRegion(),
                                        null))))
                .value();

        Optional<LastChange> last = acting.as(author, () -> changes.of("identity.hospital", id));

        assertThat(last).map(LastChange::person).contains(editor.person());
        assertThat(acting.as(author, () -> changes.of("identity.person", id))).isEmpty();
    }

    private @Nullable Void dropped(Sitting sitting) {
        drafts.drop(FORM, sitting);
        return null;
    }

    private KeptDraft keep(Sitting sitting, int step, String text) {
        return acting.as(author, () -> drafts.keep(typed(sitting, step, text))).value();
    }

    private Optional<String> found() {
        return acting.as(author, () -> drafts.find(FORM))
                .flatMap(draft -> draft.fields().stream().map(TypedField::text).findFirst());
    }

    private static TypedDraft typed(Sitting sitting, int step, String text) {
        return new TypedDraft(FORM, sitting, step, "3", List.of(new TypedField("decision:reason", text)));
    }

    private static Sitting sitting() {
        return new Sitting(UUID.randomUUID(), null);
    }

    private static Caller someone(Role role) {
        return new Caller(UUID.randomUUID(), "Someone", Set.of(role), new Area.Region(), null, null);
    }

    private long rowsSeenBy(Caller caller) throws SQLException {
        try (Connection connection = database.asApplication(caller)) {
            return rows(connection, "person_id = '" + author.person() + "'");
        }
    }

    private long rows(String condition) throws SQLException {
        try (Connection connection = database.asOwner()) {
            return rows(connection, condition);
        }
    }

    private static long rows(Connection connection, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from platform.draft where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
