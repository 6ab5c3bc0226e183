package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class RecordNumberIT {
    private static final String NUMBER = "ZY-20260117";

    @Inject
    private RecordedCaseService log;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    @Tag("R-MEN-140")
    void a_digest_under_the_key_is_all_that_is_kept() throws GeneralSecurityException {
        UUID id = sent(CaseRole.ASSISTED, noted(NUMBER)).value();

        assertThat(database.text("select digest from mentorship.case_record where entry_id = '" + id + "'"))
                .isEqualTo(hmac(training.hospital + ":ZY20260117"));
        assertThat(database.text("select count(*)::text from platform.trail_entry t where t::text ilike '%20260117%'"
                        + " or t.kind = 'mentorship.case_record'"))
                .isEqualTo("0");
        assertThat(acting.as(training.apprentice, () -> log.isNumbered(id))).isTrue();
        assertThat(acting.as(training.otherApprentice, () -> log.isNumbered(id)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from mentorship.record_key",
                "select * from mentorship.case_record",
                "select mentorship.record_digest(gen_random_uuid(), '1')"
            })
    @Tag("R-MEN-140")
    void the_application_reads_neither_key_nor_digest_and_makes_none(String sql) throws SQLException {
        try (Connection connection = database.asApplication(training.apprentice);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    @Tag("R-MEN-141")
    void a_number_that_is_in_the_log_is_told_and_another_case_may_be_meant() {
        sent(CaseRole.ASSISTED, noted(NUMBER)).value();

        assertThat(sent(CaseRole.PERFORMED, noted("zy20260117")).reasons())
                .containsExactly(Refusal.at(
                        RecordNote.FIELD,
                        RecordNote.DOUBLED,
                        details(CaseRole.ASSISTED).day()));
        assertThat(sent(CaseRole.PERFORMED, new RecordNote(NUMBER, true)).isDone())
                .isTrue();
        assertThat(sent(CaseRole.PERFORMED, noted("ZY-20260118")).isDone()).isTrue();
        assertThat(sent(CaseRole.PERFORMED, RecordNote.NONE).isDone()).isTrue();
    }

    @Test
    @Tag("R-MEN-141")
    void one_form_is_not_its_own_double_and_of_two_forms_at_once_one_is_told() {
        UUID key = UUID.randomUUID();
        List<Attempt<Outcome<UUID>>> same = acting.together(
                3, i -> () -> log.send(key, details(CaseRole.ASSISTED), noted(NUMBER)), i -> training.apprentice);
        List<Attempt<Outcome<UUID>>> two = acting.together(
                2,
                i -> () -> log.send(UUID.randomUUID(), details(CaseRole.ASSISTED), noted("ZY-7")),
                i -> training.apprentice);

        assertThat(same)
                .allSatisfy(attempt -> assertThat(((Attempt.Answered<Outcome<UUID>>) attempt)
                                .answer()
                                .isDone())
                        .isTrue());
        assertThat(two)
                .filteredOn(attempt ->
                        ((Attempt.Answered<Outcome<UUID>>) attempt).answer().isDone())
                .hasSize(1);
    }

    @Test
    @Tag("R-MEN-140")
    void a_draft_keeps_its_number_when_it_is_sent_without_one_and_takes_another() {
        UUID id = acting.as(
                        training.apprentice,
                        () -> log.saveDraft(UUID.randomUUID(), details(CaseRole.ASSISTED), noted(NUMBER)))
                .value();
        String before = digest(id);
        acting.as(training.apprentice, () -> log.resend(id, version(id), details(CaseRole.ASSISTED), RecordNote.NONE))
                .value();
        assertThat(digest(id)).isEqualTo(before);

        acting.as(training.mentor, () -> signOffs.sendBack(id, version(id), "Which side?"));
        acting.as(training.apprentice, () -> log.change(id, version(id), details(CaseRole.ASSISTED), noted("ZY-9")))
                .value();
        assertThat(digest(id)).isNotEqualTo(before);
    }

    @Test
    @Tag("R-MEN-140")
    void a_new_version_is_of_the_same_record() {
        UUID id = sent(CaseRole.OBSERVED, noted(NUMBER)).value();
        acting.as(
                        training.mentor,
                        () -> signOffs.signOff(
                                id, version(id), new Rating(Entrustment.PROMPTED, "Calm", "Slower", false)))
                .value();
        UUID later = acting.as(
                        training.apprentice,
                        () -> amendments.amend(new CaseAmendment(
                                UUID.randomUUID(), id, details(CaseRole.ASSISTED), "I held the retractor")))
                .value();

        assertThat(digest(later)).isEqualTo(digest(id));
    }

    private String digest(UUID entry) {
        return Objects.requireNonNull(
                database.text("select digest from mentorship.case_record where entry_id = '" + entry + "'"));
    }

    private int version(UUID entry) {
        return Integer.parseInt(Objects.requireNonNull(
                database.text("select version::text from mentorship.case_entry where id = '" + entry + "'")));
    }

    /** Computed beside the database, by the standard's own implementation. */
    private String hmac(String text) throws GeneralSecurityException {
        byte[] key = HexFormat.of()
                .parseHex(Objects.requireNonNull(
                        database.text("select encode(inner_pad, 'hex') from mentorship.record_key")));
        for (int i = 0; i < key.length; i++) {
            key[i] ^= 0x36;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome<UUID> sent(CaseRole role, RecordNote note) {
        return acting.as(training.apprentice, () -> log.send(UUID.randomUUID(), details(role), note));
    }

    private static RecordNote noted(String number) {
        return new RecordNote(number, false);
    }

    private CaseDetails details(CaseRole role) {
        return new CaseDetails(
                training.technique,
                role,
                training.today().minusDays(2),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                "");
    }
}
