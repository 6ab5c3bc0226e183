package health.zaoxue.mentorship.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.ReconciledCase;
import health.zaoxue.mentorship.ReconciledPerson;
import health.zaoxue.mentorship.Reconciliation;
import health.zaoxue.mentorship.ReconciliationService;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.mentorship.TheatreRole;
import health.zaoxue.mentorship.WithdrawnLine;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.imports.ImportReport;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class TheatreIT {
    @Inject
    private TheatreListService lists;

    @Inject
    private ReconciliationService reconciliation;

    @Inject
    private RecordedCaseService log;

    @Inject
    private Acting acting;

    @Inject
    private TrainingHospital training;

    @Inject
    private TrainingHospital elsewhere;

    @Inject
    private OwnerDatabase database;

    @BeforeEach
    void open() {
        training.open();
    }

    @Test
    @Tag("R-MEN-144")
    void each_case_and_each_line_comes_out_once() {
        logged("ZY-1", CaseRole.SUPERVISED_SCRUBBED);
        logged("ZY-2", CaseRole.ASSISTED);
        logged("ZY-3", CaseRole.PERFORMED);
        logged("ZY-4", CaseRole.PERFORMED);
        logged("", CaseRole.OBSERVED);
        logged("ZY-1", CaseRole.PERFORMED);
        takeOver(
                line("zy1", training.apprentice, "operator"),
                line("0ZY2", training.apprentice, "主刀"),
                line("ZY3", training.otherApprentice, "operator"),
                line("ZY9", training.apprentice, "operator"),
                line("ZY1", training.mentor, "trainer"));

        assertThat(cases(training.apprentice))
                .extracting(ReconciledCase::kind)
                .containsExactlyInAnyOrder(
                        Reconciliation.MATCHED,
                        Reconciliation.ROLE_DIFFERS,
                        Reconciliation.OPERATOR_DIFFERS,
                        Reconciliation.IN_LOG_ONLY,
                        Reconciliation.IN_LOG_ONLY,
                        Reconciliation.WITHOUT_NUMBER,
                        Reconciliation.IN_LIST_ONLY);
        assertThat(month())
                .extracting(ReconciledPerson::person)
                .containsExactlyInAnyOrder(training.apprentice.person(), training.otherApprentice.person());
        assertThat(month())
                .filteredOn(one -> one.person().equals(training.apprentice.person()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(List.of(one.matched(), one.differs(), one.over(), one.under(), one.withoutNumber()))
                            .containsExactly(1, 2, 2, 1, 1);
                });
        assertThat(acting.as(training.otherApprentice, () -> reconciliation.notLogged()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.entry()).isNull();
                    assertThat(one.listed()).isEqualTo(TheatreRole.OPERATOR);
                    assertThat(one.day()).isEqualTo(day());
                });
    }

    @Test
    @Tag("R-MEN-144")
    void what_is_missing_matches_once_it_is_logged_and_days_without_a_list_are_not_compared() {
        logged("ZY-7", CaseRole.PERFORMED);
        assertThat(cases(training.apprentice)).isEmpty();
        takeOver(line("ZY8", training.apprentice, "assistant"));
        assertThat(acting.as(training.apprentice, () -> reconciliation.notLogged()))
                .hasSize(1);

        logged("ZY-8", CaseRole.ASSISTED);

        assertThat(acting.as(training.apprentice, () -> reconciliation.notLogged()))
                .isEmpty();
        assertThat(cases(training.apprentice))
                .extracting(ReconciledCase::kind)
                .containsExactlyInAnyOrder(Reconciliation.MATCHED, Reconciliation.IN_LOG_ONLY);
    }

    @Test
    @Tag("R-MEN-143")
    void the_same_list_again_changes_nothing_and_another_role_changes_one_line() {
        String first = line("ZY1", training.apprentice, "operator");
        String second = line("ZY2", training.apprentice, "assistant");
        takeOver(first, second);

        assertThat(counts(tried(first, second))).containsExactly(0, 0, 2);
        assertThat(counts(tried(first, line("ZY2", training.apprentice, "operator"))))
                .containsExactly(0, 1, 1);
        takeOver(first, line("ZY2", training.apprentice, "operator"));
        assertThat(counts(tried(first, line("ZY2", training.apprentice, "operator"))))
                .containsExactly(0, 0, 2);
    }

    @Test
    @Tag("R-MEN-143")
    void a_list_is_taken_over_once_however_often_and_by_whoever_brought_it() {
        UUID list = tried(line("ZY1", training.apprentice, "operator")).file();
        assertThatThrownBy(() -> acting.as(training.head, () -> lists.confirm(list)))
                .isInstanceOf(NotFound.class);

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(4, i -> () -> lists.confirm(list), i -> training.office);

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(((Attempt.Answered<Outcome<UUID>>) attempt)
                                .answer()
                                .isDone())
                        .isTrue());
        assertThat(acting.as(training.office, () -> lists.latest()))
                .singleElement()
                .satisfies(one -> assertThat(one.added()).isEqualTo(1));
        assertThatThrownBy(() -> acting.as(training.office, () -> lists.waiting(list)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-MEN-143")
    void two_offices_that_take_over_the_same_list_at_once_make_its_lines_once() {
        String line = line("ZY1", training.apprentice, "operator");
        List<Caller> callers = List.of(training.office, training.head);
        List<UUID> waiting = callers.stream()
                .map(caller -> acting.as(caller, () -> lists.tryOut(file(line))).file())
                .toList();

        acting.together(2, i -> () -> lists.confirm(waiting.get(i)), callers::get);

        assertThat(cases(training.apprentice)).hasSize(1);
        assertThat(acting.as(training.office, () -> lists.latest()))
                .hasSize(2)
                .extracting(one -> one.added())
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    @Tag("R-MEN-142")
    void nothing_of_a_list_is_kept_but_digests_and_a_wrong_one_not_at_all() {
        assertThat(tried(line("ZY20260117", training.apprentice, "operator"), "2026-13-01,ZY20260118,X,Y,Z")
                        .canBeConfirmed())
                .isFalse();
        assertThat(lists("confirmed_at is null")).isZero();

        UUID list = tried(line("ZY20260117", training.apprentice, "operator")).file();
        assertThat(database.text("select string_agg(w::text, ' ') from mentorship.theatre_waiting w where list_id = '"
                        + list + "'"))
                .doesNotContain("20260117");
        acting.as(training.office, () -> {
            lists.discard(list);
            return list;
        });
        assertThat(lists("true")).isZero();
        assertThat(database.text("select count(*)::text from platform.trail_entry t where t::text like '%20260117%'"))
                .isEqualTo("0");
    }

    @Test
    @Tag("R-MEN-192")
    void a_row_about_somebody_who_is_not_on_record_is_named_and_the_others_come_in() {
        elsewhere.open();
        ImportReport report =
                tried(line("ZY1", training.apprentice, "operator"), line("ZY2", elsewhere.apprentice, "operator"));

        assertThat(report.canBeConfirmed()).isTrue();
        assertThat(counts(report)).containsExactly(1, 0, 0);
        assertThat(report.errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.reason().code()).isEqualTo("import.unknown");
        });
        acting.as(training.office, () -> lists.confirm(report.file())).value();
        assertThat(cases(training.apprentice)).hasSize(1);
        assertThat(tried(line("ZY2", elsewhere.apprentice, "operator"), "2026-13-01,ZY3,X,Y,Z")
                        .canBeConfirmed())
                .isFalse();
    }

    @Test
    @Tag("R-MEN-193")
    void a_wrong_line_is_withdrawn_with_a_reason_and_stays_so_when_the_list_comes_again() {
        elsewhere.open();
        String row = line("ZY1", training.apprentice, "operator");
        takeOver(row, line("ZY2", training.apprentice, "operator"));
        UUID wrong = java.util.Objects.requireNonNull(
                cases(training.apprentice).get(0).line());

        assertThat(withdrawn(training.office, wrong, "").reasons())
                .extracting(Refusal::field)
                .containsExactly("reason");
        assertThat(cases(training.apprentice)).hasSize(2);
        assertThat(withdrawn(training.office, wrong, "Another patient's number").value())
                .isEqualTo(wrong);
        assertThat(withdrawn(training.head, wrong, "Once more").value()).isEqualTo(wrong);
        assertThat(cases(training.apprentice)).hasSize(1);
        assertThat(counts(tried(row, line("ZY2", training.apprentice, "operator"))))
                .containsExactly(0, 0, 2);
        assertThat(database.text("select reason from mentorship.theatre_withdrawal where line_id = '" + wrong + "'"))
                .isEqualTo("Another patient's number");
        assertThatThrownBy(() -> withdrawn(elsewhere.office, wrong, "Not mine")).isInstanceOf(NotFound.class);
    }

    private Outcome<UUID> withdrawn(Caller by, UUID line, String reason) {
        return acting.as(by, () -> lists.withdraw(new WithdrawnLine(line, reason)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theatre_line", "theatre_waiting"})
    @Tag("R-MEN-142")
    void the_application_reads_no_digest(String table) throws SQLException {
        try (Connection connection = database.asApplication(training.office);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from mentorship." + table))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    @Tag("R-MEN-144")
    void another_hospital_sees_nothing_of_it() {
        elsewhere.open();
        takeOver(line("ZY1", training.apprentice, "operator"));

        assertThat(acting.as(elsewhere.office, () -> reconciliation.month(YearMonth.from(day()), everything()))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> acting.as(
                        elsewhere.office, () -> reconciliation.of(training.apprentice.person(), YearMonth.from(day()))))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(elsewhere.office, () -> lists.tryOut(file(line("ZY1", training.apprentice, "operator"))))
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.reason().code()).isEqualTo("import.unknown"));
    }

    private int lists(String condition) {
        return Integer.parseInt(String.valueOf(database.text("select count(*)::text from mentorship.theatre_list"
                + " where hospital_id = '" + training.hospital + "' and " + condition)));
    }

    private List<ReconciledCase> cases(Caller person) {
        return acting.as(training.office, () -> reconciliation.of(person.person(), YearMonth.from(day())));
    }

    private List<ReconciledPerson> month() {
        return acting.as(training.head, () -> reconciliation.month(YearMonth.from(day()), everything()))
                .rows();
    }

    private static Listing everything() {
        return new Listing(0, 25, null, true, Map.of());
    }

    private static List<Integer> counts(ImportReport report) {
        return List.of(report.added(), report.changed(), report.unchanged());
    }

    private void takeOver(String... lines) {
        UUID list = tried(lines).file();
        acting.as(training.office, () -> lists.confirm(list)).value();
    }

    private ImportReport tried(String... lines) {
        return acting.as(training.office, () -> lists.tryOut(file(lines)));
    }

    private static TableFile file(String... lines) {
        String text = "date,record,technique,operator,role\n" + String.join("\n", lines) + "\n";
        return new TableFile("theatre", "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String line(String record, Caller person, String role) {
        return day() + "," + record + "," + training.codeOfTechnique() + "," + TrainingHospital.numberOf(person) + ","
                + role;
    }

    private LocalDate day() {
        return training.today().minusDays(2);
    }

    private void logged(String record, CaseRole role) {
        CaseDetails details = new CaseDetails(
                training.technique,
                role,
                day(),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                training.mentor.person(),
                "");
        acting.as(training.apprentice, () -> log.send(UUID.randomUUID(), details, new RecordNote(record, true)))
                .value();
    }
}
