package health.zaoxue.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.capacity.GapService;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.EquippedHospital;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.StatementCounter;
import health.zaoxue.testing.TrainingHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists as pages read them: however many rows there are, the database is asked as often. */
@ArquillianTest
class ListsIT {
    private static final int TEN_TIMES = 9;
    private static final Listing FIRST = Listing.first(25);

    @Inject
    private PageReading reading;

    @Inject
    private TrainingHospital here;

    @Inject
    private EquippedHospital catalogue;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private LadderService ladders;

    @Inject
    private CertificationService certifications;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    @Inject
    private GapService gaps;

    @Inject
    private DeviceService devices;

    @Inject
    private IssueService issues;

    private Caller engineer;
    private Caller nurse;

    @BeforeEach
    void open() {
        here.open();
        catalogue.open();
        engineer = employed(Role.BIOMEDICAL_ENGINEER);
        nurse = employed(Role.NURSE);
    }

    @Test
    @Tag("R-PLT-62")
    void ten_times_the_rows_are_asked_for_as_often_as_one() {
        happen();
        Map<String, Integer> few = asked();

        for (int i = 0; i < TEN_TIMES; i++) {
            happen();
        }

        assertThat(acting.as(here.apprentice, () -> log.mine(FIRST).total())).isEqualTo(2 * (TEN_TIMES + 1));
        assertThat(acting.as(here.head, () -> funding.requests(FIRST).total())).isEqualTo(TEN_TIMES + 1);
        assertThat(acting.as(engineer, () -> issues.queue(FIRST).total())).isEqualTo(TEN_TIMES + 1);
        assertThat(asked()).isEqualTo(few);
    }

    /** How many statements each list takes within a reading. */
    private Map<String, Integer> asked() {
        Caller official = MoneyLife.official();
        Map<String, Integer> asked = new TreeMap<>();
        asked.put("log", count(here.apprentice, () -> log.mine(FIRST)));
        asked.put("desk", count(here.apprentice, log::desk));
        asked.put("own ladders", count(here.apprentice, ladders::mine));
        asked.put("queue", count(here.mentor, () -> signOffs.queue(FIRST)));
        asked.put("apprentices", count(here.mentor, ladders::ofMyApprentices));
        asked.put("ladders of the hospital", count(here.office, ladders::ofMyHospital));
        asked.put("candidates", count(here.office, certifications::candidates));
        asked.put("certifications", count(here.office, () -> certifications.certifications(FIRST)));
        asked.put("requests of the hospital", count(here.head, () -> funding.requests(FIRST)));
        asked.put("all requests", count(official, () -> funding.requests(FIRST)));
        asked.put("waiting requests", count(official, () -> decisions.waitingForMe(FIRST)));
        asked.put("budget", count(official, () -> budget.lines(FIRST)));
        asked.put("gaps", count(official, () -> gaps.gaps(null, FIRST)));
        asked.put("devices", count(engineer, () -> devices.devices(FIRST)));
        asked.put("problems", count(engineer, () -> issues.queue(FIRST)));
        asked.put("own reports", count(nurse, () -> issues.mine(FIRST)));
        return asked;
    }

    private int count(Caller caller, Callable<?> list) {
        return StatementCounter.during(() -> acting.as(caller, () -> {
                    reading.during(() -> acting.as(caller, list));
                    return null;
                }))
                .size();
    }

    /** A case that waits and one that is signed off, a request that is on its way, a device with a problem. */
    private void happen() {
        sent();
        UUID done = sent();
        Rating rating = new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image",
                false);
        acting.as(
                here.mentor,
                () -> signOffs.signOff(done, signOffs.review(done).version(), rating)
                        .value());
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Anaesthesia workstation",
                "Operations are sent away",
                "",
                "",
                null,
                null,
                null,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal("1000"))));
        UUID request = acting.as(here.head, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
        acting.as(
                        here.head,
                        () -> funding.submit(new RequestStep(
                                request, funding.request(request).version(), UUID.randomUUID(), "")))
                .value();
        problem();
    }

    private UUID sent() {
        CaseDetails details = new CaseDetails(
                here.technique,
                CaseRole.OBSERVED,
                here.today().minusDays(2),
                Complexity.AVERAGE,
                CaseOutcome.AS_PLANNED,
                here.mentor.person(),
                "");
        return acting.as(here.apprentice, () -> log.send(UUID.randomUUID(), details))
                .value();
    }

    private void problem() {
        RegisterDevice unit = new RegisterDevice(
                here.hospital, "TESTPUMP-A", UUID.randomUUID().toString(), null, null, "Ward 3", "6", null);
        UUID pump = acting.as(engineer, () -> devices.register(unit)).value();
        String tag = acting.as(engineer, () -> devices.device(pump)).tag().characters();
        ReportProblem problem =
                new ReportProblem(UUID.randomUUID(), tag, "TESTPUMP-STOPS", "", Severity.DEGRADED, null);
        acting.as(nurse, () -> issues.report(problem)).value();
    }

    private Caller employed(Role role) {
        Caller somebody = InhabitedHospital.newcomer(here.hospital, role);
        database.execute("insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)"
                + " values ('%s', 'Newcomer', 'HOSPITAL', '%s', '', 1)".formatted(somebody.person(), here.hospital));
        return somebody;
    }
}
