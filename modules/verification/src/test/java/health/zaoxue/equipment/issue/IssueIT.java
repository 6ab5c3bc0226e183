package health.zaoxue.equipment.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.IssueStepView;
import health.zaoxue.equipment.IssueView;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.ReportReceipt;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class IssueIT {
    private static final String STOPS = "TESTPUMP-STOPS";

    @Inject
    private IssueService issues;

    @Inject
    private DeviceService devices;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private EquippedHospital here;

    @Inject
    private EquippedHospital elsewhere;

    @BeforeEach
    void open() {
        here.open();
    }

    @Test
    @Tag("R-EQP-10")
    @Tag("R-PLT-20")
    void fifty_copies_of_one_report_make_one_issue_and_get_one_answer() {
        ReportProblem problem = problem(here.pump(), STOPS, Severity.DEGRADED);

        List<Attempt<Outcome<ReportReceipt>>> attempts =
                acting.together(50, i -> () -> issues.report(problem), i -> here.nurse);

        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(attempt).isInstanceOf(Attempt.Answered.class))
                .extracting(attempt -> ((Attempt.Answered<Outcome<ReportReceipt>>) attempt)
                        .answer()
                        .value()
                        .issue())
                .hasSize(50)
                .containsOnly(mine().get(0).id());
        assertThat(mine()).hasSize(1);
    }

    @Test
    @Tag("R-PLT-20")
    void the_same_key_with_other_content_or_from_somebody_else_is_refused() {
        DeviceView pump = here.pump();
        ReportProblem first = problem(pump, STOPS, Severity.DEGRADED);
        report(first);
        ReportProblem other =
                new ReportProblem(first.key(), pump.tag().characters(), STOPS, "", Severity.PATIENT_RISK, null);

        Outcome<ReportReceipt> changed = acting.as(here.nurse, () -> issues.report(other));
        Outcome<ReportReceipt> stolen = acting.as(here.otherNurse, () -> issues.report(first));

        assertThat(changed.reasons()).extracting(Refusal::code).containsExactly(ReceiptService.OTHER_CONTENT);
        assertThat(stolen.reasons()).extracting(Refusal::code).containsExactly(ReceiptService.OTHER_CONTENT);
        assertThat(mine()).hasSize(1);
    }

    @Test
    @Tag("R-EQP-06")
    @Tag("R-EQP-07")
    @Tag("R-EQP-08")
    void a_problem_goes_from_the_bed_to_the_engineer_and_back() {
        DeviceView pump = here.pump();
        UUID issue = report(problem(pump, STOPS, Severity.OUT_OF_SERVICE));
        assertThat(stateOf(pump)).isEqualTo(DeviceState.OUT_OF_SERVICE);

        engineer(() -> issues.acknowledge(issue, ""));
        engineer(() -> issues.start(issue, ""));
        engineer(() -> issues.waitFor(issue, WaitReason.SPARE_PART, "Gear ordered"));
        engineer(() -> issues.resolve(issue, Resolution.PART_REPLACED, ""));
        assertThat(stateOf(pump)).isEqualTo(DeviceState.IN_SERVICE);
        assertThat(acting.as(here.nurse, () -> issues.issue(issue)).may())
                .containsExactlyInAnyOrder(IssueAct.CONFIRM, IssueAct.REOPEN);
        assertThat(acting.as(here.otherNurse, () -> issues.confirm(issue)).reasons())
                .extracting(Refusal::code)
                .containsExactly("issue.not-yours-to-confirm");

        acting.as(here.nurse, () -> issues.reopen(issue, "It stops again").value());
        assertThat(stateOf(pump)).isEqualTo(DeviceState.OUT_OF_SERVICE);
        engineer(() -> issues.start(issue, ""));
        engineer(() -> issues.resolve(issue, Resolution.REPAIRED, ""));
        acting.as(here.nurse, () -> issues.confirm(issue).value());

        IssueView view = acting.as(here.nurse, () -> issues.issue(issue));
        assertThat(view.device().state()).isEqualTo(DeviceState.IN_SERVICE);
        assertThat(view.device().lastChecked()).isNotNull();
        assertThat(view.history())
                .extracting(IssueStepView::state)
                .containsExactly(
                        IssueState.REPORTED,
                        IssueState.ACKNOWLEDGED,
                        IssueState.IN_PROGRESS,
                        IssueState.WAITING_FOR_PART,
                        IssueState.RESOLVED,
                        IssueState.REOPENED,
                        IssueState.IN_PROGRESS,
                        IssueState.RESOLVED,
                        IssueState.CONFIRMED);
        assertThat(view.history().get(3).waiting()).isEqualTo(WaitReason.SPARE_PART);
        assertThat(view.history().get(4).resolution()).isEqualTo(Resolution.PART_REPLACED);
        assertThat(view.history().get(5).person()).isEqualTo(here.nurse.person());
    }

    @Test
    @Tag("R-EQP-07")
    void a_repair_does_not_bring_a_device_back_while_another_grave_problem_is_open() {
        DeviceView pump = here.pump();
        UUID one = report(problem(pump, STOPS, Severity.OUT_OF_SERVICE));
        UUID other = report(problem(pump, "GENERAL-TEST", Severity.PATIENT_RISK));

        repair(one, Resolution.REPAIRED);
        assertThat(stateOf(pump)).isEqualTo(DeviceState.OUT_OF_SERVICE);
        repair(other, Resolution.NO_FAULT_FOUND);
        assertThat(stateOf(pump)).isEqualTo(DeviceState.IN_SERVICE);
    }

    @Test
    @Tag("R-EQP-07")
    void what_ends_without_a_repair_takes_the_device_out_until_it_is_repaired() {
        DeviceView pump = here.pump();
        UUID fault = report(problem(pump, STOPS, Severity.DEGRADED));
        UUID question = report(problem(pump, "GENERAL-TEST", Severity.QUESTION));

        repair(fault, Resolution.NOT_FUNDED);
        repair(question, Resolution.USERS_TRAINED);
        assertThat(stateOf(pump)).isEqualTo(DeviceState.OUT_OF_SERVICE);
        acting.as(here.nurse, () -> issues.reopen(fault, "Money has come").value());
        engineer(() -> issues.start(fault, ""));
        engineer(() -> issues.resolve(fault, Resolution.REPAIRED, ""));
        assertThat(stateOf(pump)).isEqualTo(DeviceState.IN_SERVICE);
    }

    @Test
    void what_belongs_to_another_hospital_does_not_exist() throws IOException {
        elsewhere.open();
        DeviceView pump = here.pump();
        ReportProblem problem = new ReportProblem(
                UUID.randomUUID(), pump.tag().characters(), STOPS, "", Severity.DEGRADED, Upload.of(photo()));
        UUID issue = report(problem);

        assertThatThrownBy(() -> acting.as(
                        elsewhere.nurse, () -> devices.withTag(pump.tag().characters())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(elsewhere.nurse, () -> issues.issue(issue)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(elsewhere.nurse, () -> issues.photo(issue)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(MoneyLife.official(), () -> issues.photo(issue)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(elsewhere.engineer, () -> issues.acknowledge(issue, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(elsewhere.nurse, () -> issues.report(problem)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(elsewhere.engineer, () -> issues.queue(Listing.first(10)))
                        .total())
                .isZero();
        assertThat(acting.as(elsewhere.nurse, () -> devices.search(pump.tag().characters())))
                .isEmpty();
    }

    @Test
    @Tag("R-EQP-12")
    void a_report_says_what_and_how_bad_and_names_no_patient() {
        DeviceView pump = here.pump();

        assertThat(reasonsAgainst(pump, null, "", null))
                .containsExactly("issue.severity.missing", "issue.symptom.missing");
        assertThat(reasonsAgainst(pump, "TESTLAMP-DARK", "", Severity.DEGRADED))
                .containsExactly("issue.symptom.unknown");
        assertThat(reasonsAgainst(pump, null, "Bed of 13812345678", Severity.DEGRADED))
                .containsExactly("text.patient-identity.mobile-phone");
        assertThat(reasonsAgainst(pump, null, "x".repeat(1001), Severity.DEGRADED))
                .containsExactly("text.too-long");
        assertThat(reasonsAgainst(pump, null, "<script>alert(1)</script>", Severity.DEGRADED))
                .isEmpty();
        assertThat(mine()).extracting(IssueRow::description).containsExactly("<script>alert(1)</script>");
    }

    @Test
    @Tag("R-EQP-12")
    void nothing_is_reported_about_a_retired_device() {
        DeviceView pump = here.pump();
        acting.as(here.engineer, () -> devices.retire(pump.id()).value());

        assertThat(reasonsAgainst(pump, STOPS, "", Severity.DEGRADED)).containsExactly("issue.device-retired");
    }

    @Test
    @Tag("R-PLT-21")
    void a_photo_that_is_none_does_not_stop_a_report_and_a_real_one_can_follow() throws IOException {
        DeviceView pump = here.pump();
        byte[] text = "not a picture".getBytes(StandardCharsets.UTF_8);
        ReportReceipt receipt = acting.as(
                here.nurse,
                () -> issues.report(new ReportProblem(
                                UUID.randomUUID(),
                                pump.tag().characters(),
                                STOPS,
                                "",
                                Severity.DEGRADED,
                                Upload.of(text)))
                        .value());
        assertThat(receipt.photoRefused()).isEqualTo("photo.not-a-picture");
        assertThatThrownBy(() -> acting.as(here.nurse, () -> issues.photo(receipt.issue())))
                .isInstanceOf(NotFound.class);

        byte[] photo = photo();
        acting.as(
                here.nurse,
                () -> issues.addPhoto(receipt.issue(), Upload.of(photo)).value());

        assertThat(acting.as(here.otherNurse, () -> issues.photo(receipt.issue()))
                        .content())
                .startsWith(0xFF, 0xD8);
        assertThat(acting.as(here.nurse, () -> issues.addPhoto(receipt.issue(), Upload.of(photo)))
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("issue.photo.already");
    }

    @Test
    @Tag("R-EQP-15")
    void the_queue_shows_the_worst_first_and_then_who_has_waited_longest() {
        DeviceView pump = here.pump();
        UUID question = report(problem(pump, STOPS, Severity.QUESTION));
        UUID fault = report(problem(pump, STOPS, Severity.DEGRADED));
        UUID older = report(problem(pump, STOPS, Severity.PATIENT_RISK));
        UUID newer = report(problem(pump, STOPS, Severity.PATIENT_RISK));
        repair(question, Resolution.USERS_TRAINED);

        assertThat(queue(Map.of())).containsExactly(older, newer, fault, question);
        assertThat(queue(Map.of("state", "OPEN"))).containsExactly(older, newer, fault);
        assertThat(queue(Map.of("state", "RESOLVED"))).containsExactly(question);
        assertThat(queue(Map.of("device", "PUMP a", "place", "ward"))).hasSize(4);
        assertThat(queue(Map.of("device", "%"))).isEmpty();
    }

    @Test
    @Tag("R-EQP-09")
    void the_history_is_only_ever_added_to() {
        report(problem(here.pump(), STOPS, Severity.DEGRADED));

        assertThatThrownBy(() -> direct(database.asApplication(), "update equipment.issue_step set note = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> direct(database.asApplication(), "delete from equipment.issue_step"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> direct(database.asOwner(), "update equipment.issue_step set note = 'x'"))
                .hasMessageContaining("only ever added to");
    }

    @Test
    @Tag("R-EQP-05")
    void of_two_engineers_who_acknowledge_at_once_one_is_told_that_it_is_done() {
        UUID issue = report(problem(here.pump(), STOPS, Severity.DEGRADED));

        List<Attempt<Outcome<IssueState>>> attempts =
                acting.together(8, i -> () -> issues.acknowledge(issue, ""), i -> here.engineer);

        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered<Outcome<IssueState>> answered
                        && answered.answer().isDone())
                .hasSize(1);
        assertThat(attempts)
                .filteredOn(attempt -> attempt instanceof Attempt.Answered<Outcome<IssueState>> answered
                        && answered.answer().reasons().stream()
                                .anyMatch(reason -> reason.code().equals("issue.already-acknowledged")))
                .hasSize(7);
    }

    private static void direct(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> reasonsAgainst(
            DeviceView device, @Nullable String symptom, String text, @Nullable Severity severity) {
        ReportProblem problem =
                new ReportProblem(UUID.randomUUID(), device.tag().characters(), symptom, text, severity, null);
        return acting.as(here.nurse, () -> issues.report(problem)).reasons().stream()
                .map(Refusal::code)
                .toList();
    }

    private List<UUID> queue(Map<String, String> filters) {
        return acting.as(here.engineer, () -> issues.queue(new Listing(0, 10, null, true, filters))).rows().stream()
                .map(IssueRow::id)
                .toList();
    }

    private List<IssueRow> mine() {
        return acting.as(here.nurse, () -> issues.mine(Listing.first(50))).rows();
    }

    private DeviceState stateOf(DeviceView device) {
        return acting.as(here.nurse, () -> devices.device(device.id())).state();
    }

    private void repair(UUID issue, Resolution how) {
        engineer(() -> issues.acknowledge(issue, ""));
        engineer(() -> issues.start(issue, ""));
        engineer(() -> issues.resolve(issue, how, ""));
    }

    private void engineer(java.util.concurrent.Callable<Outcome<IssueState>> act) {
        acting.as(here.engineer, act).value();
    }

    private UUID report(ReportProblem problem) {
        return acting.as(here.nurse, () -> issues.report(problem).value().issue());
    }

    private static ReportProblem problem(DeviceView device, String symptom, Severity severity) {
        return new ReportProblem(UUID.randomUUID(), device.tag().characters(), symptom, "", severity, null);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
