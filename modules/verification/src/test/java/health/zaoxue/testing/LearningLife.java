package health.zaoxue.testing;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeService;
import health.zaoxue.mentorship.DegreeTeam;
import health.zaoxue.mentorship.DegreeTeamService;
import health.zaoxue.mentorship.DegreeWorkService;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.PlaceStanding;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.TrainingChange;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingPlan;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a hospital learn: an event that a mentor plans and opens, somebody who has a place in it, and a degree that somebody works for. */
@Dependent
public class LearningLife {
    private static final int HALF_HOURS = 3;

    @Inject
    private TrainingService trainings;

    @Inject
    private DegreeService degrees;

    @Inject
    private DegreeWorkService work;

    @Inject
    private DegreeTeamService teams;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** Lets all of it happen. */
    void at(TrainingHospital place) {
        UUID training = open(place, TrainingKind.LECTURE, 5);
        register(place.apprentice, training);
        UUID degree = acting.as(place.apprentice, () -> degrees.proposeDegree(degree(place)))
                .value();
        NewPublication paper =
                new NewPublication(UUID.randomUUID(), degree, "Union of fractures", "Plateau Medicine", 2025, "", 1, 3);
        acting.as(place.apprentice, () -> work.addPublication(paper)).value();
        DegreeTeam team = acting.as(place.apprentice, () -> teams.team(degree));
        DegreePlan other = new DegreePlan(
                team.plan().institution(), "Bone healing", team.plan().planned());
        acting.as(
                        place.apprentice,
                        () -> teams.changeDegree(new DegreeChange(degree, team.version(), other, "Wider than it was")))
                .value();
    }

    /** What an apprentice may propose, with the other one and the mentor as supervisors. */
    public NewDegree degree(TrainingHospital place) {
        LocalDate begins = place.today().minusDays(100);
        return new NewDegree(
                UUID.randomUUID(),
                DegreeKind.DOCTORATE,
                "Plateau Medical University",
                "Fracture healing at 3,650 metres",
                place.otherApprentice.person(),
                SupervisorChoice.registered(place.mentor.person()),
                new Period(begins, begins.plusYears(4)));
    }

    /** An open event of tomorrow with that many places. */
    public UUID open(TrainingHospital place, TrainingKind kind, int places) {
        UUID training = acting.as(place.mentor, () -> trainings.planTraining(event(place, kind, places)))
                .value();
        step(place.mentor, training, TrainingState.OPEN);
        return training;
    }

    /** What a mentor may plan. */
    public NewTraining event(TrainingHospital place, TrainingKind kind, int places) {
        boolean remote = kind == TrainingKind.REMOTE_SESSION;
        return new NewTraining(
                UUID.randomUUID(),
                kind,
                "Shock at altitude",
                null,
                remote ? "" : "Hall 2",
                remote ? "https://meet.example.org/shock" : "",
                start(),
                HALF_HOURS,
                places,
                Set.of(place.mentor.person()),
                Set.of(place.technique));
    }

    /** The same event in another hall, with that many places. */
    public TrainingChange change(TrainingPlan plan, String hall, int places) {
        NewTraining before = plan.planned();
        NewTraining wanted = new NewTraining(
                UUID.randomUUID(),
                before.kind(),
                before.title(),
                before.department(),
                hall,
                before.link(),
                before.startsAt(),
                before.halfHours(),
                places,
                before.trainers(),
                before.techniques());
        return new TrainingChange(plan.training(), plan.version(), wanted);
    }

    /** When it begins: this hour of tomorrow. */
    public Instant start() {
        return clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
    }

    /** Lets it go on, as somebody who runs it. */
    public void step(Caller who, UUID training, TrainingState next) {
        int version = acting.as(who, () -> trainings.training(training)).version();
        acting.as(who, () -> trainings.moveOn(new TrainingStep(training, version, next, "")))
                .value();
    }

    /** Lets somebody ask for a place. */
    public void register(Caller who, UUID training) {
        acting.as(who, () -> trainings.register(training)).value();
    }

    /** How somebody stands with an event. */
    public @Nullable PlaceStanding standing(Caller who, UUID training) {
        return acting.as(who, () -> trainings.training(training)).row().mine();
    }
}
