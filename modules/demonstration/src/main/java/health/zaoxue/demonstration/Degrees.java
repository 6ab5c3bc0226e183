package health.zaoxue.demonstration;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.DegreeWorkService;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.MilestoneReport;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Every line of degrees.csv: pathways that are proposed, agreed, worked on, and sometimes rest. */
@ApplicationScoped
class Degrees {
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final int SOON = 6;
    private static final int LATELY = -9;
    private static final int AUTHORS = 4;

    @Inject
    private DegreeService degrees;

    @Inject
    private DegreeWorkService work;

    @Inject
    private DegreeTeamService teams;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("degrees").lines()) {
            agenda.at(line.number("proposed"), NOON, () -> propose(line, agenda));
        }
    }

    private void propose(Table.Line line, Agenda agenda) {
        NewDegree wanted = wanted(line, agenda, line.has("changed") ? "first_" : "");
        live(
                line,
                agenda,
                cast.as(line.text("person"), () -> degrees.proposeDegree(wanted).value()));
    }

    /** @param at before the columns of what is changed later */
    private NewDegree wanted(Table.Line line, Agenda agenda, String at) {
        return new NewDegree(
                UUID.randomUUID(),
                DegreeKind.valueOf(line.text("kind")),
                line.text("institution"),
                line.text(at + "thesis"),
                cast.person(line.text("local")),
                SupervisorChoice.registered(cast.person(line.text("outside"))),
                new Period(agenda.day(line.number("begins")), agenda.day(line.number(at + "ends"))));
    }

    /** What becomes of it. */
    private void live(Table.Line line, Agenda agenda, UUID id) {
        agenda.at(line.number("agreed"), NOON, () -> move(line.text("outside"), id, DegreeState.RUNNING, ""));
        agenda.at(line.number("agreed") + SOON, AFTERNOON, () -> begin(line, agenda, id));
        agenda.at(LATELY - SOON, AFTERNOON, () -> goOn(line, agenda, id));
        if (line.has("changed")) {
            agenda.at(line.number("changed"), AFTERNOON, () -> change(line, agenda, id));
        }
        if (line.has("elsewhere")) {
            agenda.at(LATELY - SOON, NOON, () -> supervise(line, agenda, id));
        }
        if (line.has("rests")) {
            agenda.at(
                    line.number("rests"),
                    AFTERNOON,
                    () -> move(line.text("person"), id, DegreeState.SUSPENDED, "Parental leave until the summer."));
        }
    }

    /** It says something else from then on. */
    private void change(Table.Line line, Agenda agenda, UUID id) {
        DegreePlan plan = new DegreePlan(
                line.text("institution"),
                line.text("thesis"),
                new Period(agenda.day(line.number("begins")), agenda.day(line.number("ends"))));
        cast.as(
                line.text("person"),
                () -> teams.changeDegree(new DegreeChange(id, teams.team(id).version(), plan, line.text("reason")))
                        .value());
    }

    /** Somebody of the university who is not on the register. */
    private void supervise(Table.Line line, Agenda agenda, UUID id) {
        NewSupervisor wanted = new NewSupervisor(
                UUID.randomUUID(),
                id,
                SupervisorSide.OUTSIDE,
                new SupervisorChoice(null, line.text("elsewhere"), line.text("institution")),
                agenda.day(LATELY));
        cast.as(line.text("person"), () -> teams.nameSupervisor(wanted).value());
    }

    private void begin(Table.Line line, Agenda agenda, UUID id) {
        UUID milestone = report(line, line.text("confirmed"), agenda, id);
        cast.as(line.text("local"), () -> work.confirmMilestone(milestone).value());
    }

    private void goOn(Table.Line line, Agenda agenda, UUID id) {
        if (line.has("reported")) {
            report(line, line.text("reported"), agenda, id);
        }
        if (line.has("paper_title")) {
            NewPublication paper = new NewPublication(
                    UUID.randomUUID(),
                    id,
                    line.text("paper_title"),
                    line.text("paper_journal"),
                    agenda.day(LATELY).getYear(),
                    line.text("paper_doi"),
                    1,
                    AUTHORS);
            cast.as(line.text("person"), () -> work.addPublication(paper).value());
        }
    }

    private UUID report(Table.Line line, String kind, Agenda agenda, UUID id) {
        return cast.as(line.text("person"), () -> {
            DegreeDetail detail = degrees.degree(id);
            UUID milestone = detail.milestones().stream()
                    .filter(one -> one.kind() == MilestoneKind.valueOf(kind))
                    .findFirst()
                    .orElseThrow()
                    .id();
            work.reportMilestone(new MilestoneReport(
                            milestone,
                            agenda.day(line.number("agreed") + 1),
                            "Letter of the graduate office, in the folder of the education office."))
                    .value();
            return milestone;
        });
    }

    private void move(String who, UUID id, DegreeState next, String reason) {
        cast.as(who, () -> {
            int version = degrees.degree(id).version();
            return degrees.moveDegree(new DegreeStep(id, version, next, reason)).value();
        });
    }
}
