package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrailGuardIT {
    private static final List<String> WRITES = List.of(
            "insert into platform.trail_entry select * from platform.trail_entry limit 1",
            "update platform.trail_entry set act = ''",
            "delete from platform.trail_entry",
            "truncate platform.trail_entry",
            "delete from platform.trail_head",
            "truncate platform.trail_head");

    @Inject
    private OwnerDatabase database;

    @Inject
    private Population population;

    @Inject
    private TrainingHospital training;

    @Inject
    private CaseLogService log;

    @Inject
    private Acting acting;

    @Inject
    private HeadKeeper keeper;

    @Inject
    private TrailFolder folder;

    @Test
    @Tag("R-PLT-35")
    void the_application_reads_the_trail_and_writes_nothing_in_it() throws SQLException {
        try (Connection application = database.asApplication()) {
            for (String write : WRITES) {
                assertRefused(application, write, "permission denied");
            }
            assertRefused(application, "update platform.trail_head set number = 0", "permission denied");
            assertRefused(application, "select platform.add_to_trail(null)", "permission denied");
            assertRefused(application, "call platform.watch('identity.place')", "permission denied");
            assertRefused(application, "alter table identity.place disable trigger trail", "must be owner");
        }
    }

    @Test
    @Tag("R-PLT-35")
    void not_even_the_owner_changes_or_removes_an_entry_in_passing() throws SQLException {
        population.hospitalAt(3650);

        try (Connection owner = database.asOwner()) {
            for (String write : WRITES.subList(1, WRITES.size())) {
                assertRefused(owner, write, "is only added to");
            }
        }
    }

    @Test
    @Tag("R-PLT-31")
    void every_table_is_watched_or_says_why_not() throws SQLException {
        try (Connection owner = database.asOwner()) {
            TrailTable table = new TrailTable(owner);

            assertThat(table.names("select kind from platform.unwatched_table")).isEmpty();
            assertThat(table.names("select kind from platform.trail_exemption order by kind"))
                    .containsExactly(
                            "equipment.number_series",
                            "identity.account_comparison",
                            "identity.licence_key",
                            "mentorship.case_record",
                            "mentorship.phrase",
                            "mentorship.record_key",
                            "mentorship.theatre_line",
                            "mentorship.theatre_waiting",
                            "platform.draft",
                            "platform.ended_session",
                            "platform.notice",
                            "platform.outbox_message",
                            "platform.person_column",
                            "platform.receipt",
                            "platform.trail_entry",
                            "platform.trail_exemption",
                            "platform.trail_head",
                            "platform.write_probe");
            assertThat(table.names("select t.tgrelid::regclass::text from pg_trigger t where t.tgname = 'trail'"
                            + " and not (t.tgtype = 29 and t.tgdeferrable and t.tginitdeferred)"))
                    .as("after insert, update and delete, for each row, at the end of the transaction")
                    .isEmpty();
        }
    }

    @Test
    @Tag("R-PLT-31")
    void what_somebody_wrote_is_kept_as_its_digest() throws Exception {
        training.open();
        String learnt = "The left side is narrower";

        UUID entry = acting.as(
                        training.apprentice,
                        () -> log.saveDraft(
                                UUID.randomUUID(),
                                new CaseDetails(
                                        training.technique,
                                        CaseRole.ASSISTED,
                                        training.today(),
                                        Complexity.AVERAGE,
                                        CaseOutcome.AS_PLANNED,
                                        training.mentor.person(),
                                        learnt)))
                .value();

        try (Connection owner = database.asOwner()) {
            String after = new TrailTable(owner)
                    .names("select after from platform.trail_entry where object_id = '" + entry + "'")
                    .get(0);
            assertThat(after)
                    .contains("\"role\": \"ASSISTED\"", "\"apprentice_id\": \"" + training.apprentice.person());
            assertThat(after).contains("\"learnt\": {\"length\": 25, \"sha256\": \"" + sha256(learnt) + "\"}");
            assertThat(after).doesNotContain("narrower");
        }
    }

    @Test
    @Tag("R-PLT-33")
    void a_changed_a_removed_and_a_cut_off_entry_are_found_and_named() throws SQLException {
        population.hospitalAt(3650);
        long last = head().number();

        assertThat(found("update platform.trail_entry set act = 'Nobody.did' where number = " + (last - 1)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CHANGED, last - 1, last - 1));
        assertThat(found("delete from platform.trail_entry where number = " + (last - 1)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.REMOVED, last - 1, last - 1));
        assertThat(found("delete from platform.trail_entry where number >= " + (last - 1)))
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CUT_OFF, last - 1, last));
        assertThat(found("alter table identity.place disable trigger trail"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).isEqualTo("identity.place"));
    }

    @Test
    @Tag("R-PLT-33")
    @Tag("R-PLT-34")
    void entries_that_were_cut_off_with_the_head_are_found_by_what_was_written_down_outside() throws SQLException {
        population.hospitalAt(3650);
        keeper.keep();
        long last = head().number();

        List<TrailFinding> findings = found(
                "delete from platform.trail_entry where number > " + (last - 2),
                "update platform.trail_head set (number, digest, recorded_at) = (select number, digest, recorded_at"
                        + " from platform.trail_entry order by number desc limit 1)");

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertNames(finding, TrailFault.CUT_OFF, last - 1, last));
    }

    @Test
    @Tag("R-PLT-34")
    void the_head_is_written_down_outside_the_database() throws SQLException {
        population.hospitalAt(3650);

        keeper.keep();

        List<KeptHead> heads = new HeadFile(path()).read().heads();
        assertThat(heads).hasSizeGreaterThan(1);
        assertThat(heads.get(heads.size() - 1).digest()).isEqualTo(head().digest());
        assertThat(heads.get(heads.size() - 1).number()).isEqualTo(head().number());
    }

    private static void assertNames(TrailFinding finding, TrailFault fault, long first, long last) {
        assertThat(finding)
                .extracting(TrailFinding::fault, TrailFinding::first, TrailFinding::last)
                .containsExactly(fault, first, last);
    }

    private static void assertRefused(Connection connection, String sql, String words) {
        assertThatThrownBy(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(words);
    }

    /** What a verification finds after the owner has forged the trail, which is then undone. */
    private List<TrailFinding> found(String... forgeries) throws SQLException {
        try (Connection owner = database.asOwner()) {
            owner.setAutoCommit(false);
            try (Statement statement = owner.createStatement()) {
                statement.execute("alter table platform.trail_entry disable trigger user");
                for (String forgery : forgeries) {
                    statement.execute(forgery);
                }
                return new TrailVerification(path()).run(owner).findings();
            } finally {
                owner.rollback();
            }
        }
    }

    private TrailHead head() throws SQLException {
        try (Connection owner = database.asOwner()) {
            return new TrailTable(owner).head();
        }
    }

    private Path path() {
        return folder.path().orElseThrow();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
