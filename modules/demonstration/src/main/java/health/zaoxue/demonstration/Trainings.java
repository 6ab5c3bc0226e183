package health.zaoxue.demonstration;

import health.zaoxue.mentorship.AttendanceMark;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.NewTraining;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TrainingKind;
import health.zaoxue.mentorship.TrainingService;
import health.zaoxue.mentorship.TrainingState;
import health.zaoxue.mentorship.TrainingStep;
import health.zaoxue.platform.clock.ProgrammeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every line of trainings.csv: events that are planned, opened, held and closed, and who was there. */
@ApplicationScoped
class Trainings {
    private static final LocalTime MORNING = LocalTime.of(8, 10);
    private static final LocalTime LATER = LocalTime.of(8, 30);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final String PLANNED = "planned";

    @Inject
    private TrainingService trainings;

    @Inject
    private AttendanceService attendance;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("trainings").lines()) {
            agenda.at(line.number("planned"), MORNING, () -> plan(line, agenda));
        }
    }

    private void plan(Table.Line line, Agenda agenda) {
        String planner = line.text("planner");
        UUID training = cast.as(
                planner, () -> trainings.planTraining(wanted(line, agenda)).value());
        String progress = line.text("progress");
        if (progress.equals(PLANNED)) {
            return;
        }
        step(planner, training, TrainingState.OPEN);
        agenda.at(line.number("planned"), LATER, () -> register(line, training));
        switch (progress) {
            case "cancelled" -> agenda.at(-1, LATER, () -> step(planner, training, TrainingState.CANCELLED));
            case "held", "closed" -> hold(line, agenda, training);
            default -> {}
        }
    }

    private NewTraining wanted(Table.Line line, Agenda agenda) {
        String technique = line.textOrNull("technique");
        return new NewTraining(
                UUID.randomUUID(),
                TrainingKind.valueOf(line.text("kind")),
                line.text("title"),
                null,
                line.text("place"),
                line.text("link"),
                agenda.day(line.number("day"))
                        .atTime(begins(line))
                        .atZone(ProgrammeClock.ZONE)
                        .toInstant(),
                line.number("half_hours"),
                line.number("places"),
                trainers(line),
                technique == null
                        ? Set.of()
                        : Set.of(techniques.techniqueWithCode(technique).id()));
    }

    private Set<UUID> trainers(Table.Line line) {
        return Stream.concat(Stream.of(line.text("planner")), numbers(line, "teachers").stream())
                .map(cast::person)
                .collect(Collectors.toSet());
    }

    private static LocalTime begins(Table.Line line) {
        return LocalTime.of(line.number("hour"), 0);
    }

    private void step(String who, UUID training, TrainingState next) {
        cast.as(who, () -> {
            int version = trainings.training(training).version();
            String reason = next == TrainingState.CANCELLED ? "The speaker is held up by snow on the pass." : "";
            return trainings
                    .moveOn(new TrainingStep(training, version, next, reason))
                    .value();
        });
    }

    private void register(Table.Line line, UUID training) {
        for (String who : numbers(line, "registered")) {
            cast.as(who, () -> trainings.register(training).value());
        }
    }

    private void hold(Table.Line line, Agenda agenda, UUID training) {
        String planner = line.text("planner");
        agenda.at(line.number("day"), begins(line).plusMinutes(2), () -> attend(line, training));
        agenda.at(line.number("day"), begins(line).plusHours(1), () -> step(planner, training, TrainingState.HELD));
        if (line.text("progress").equals("closed")) {
            agenda.at(line.number("day"), NIGHT, () -> step(planner, training, TrainingState.CLOSED));
        }
    }

    private void attend(Table.Line line, UUID training) {
        String planner = line.text("planner");
        String token = cast.as(planner, () -> attendance.code(training).value()).token();
        for (String who : numbers(line, "attended")) {
            cast.as(who, () -> attendance.attend(training, token).value());
        }
        for (String who : numbers(line, "by_hand")) {
            cast.as(
                    planner,
                    () -> attendance
                            .markAttended(new AttendanceMark(training, who, "The phone's battery was flat."))
                            .value());
        }
    }

    private static List<String> numbers(Table.Line line, String column) {
        String text = Objects.requireNonNullElse(line.textOrNull(column), "");
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
