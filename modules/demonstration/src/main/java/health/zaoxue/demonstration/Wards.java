package health.zaoxue.demonstration;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.RegisterDevice;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Devices on the wards and the problems that nurses report with them. */
@ApplicationScoped
class Wards {
    private static final int DEVICES_CAME = -400;
    private static final String ENGINEERS_TELEPHONE = "6120";
    private static final LocalTime MORNING = LocalTime.of(8, 20);
    private static final LocalTime NIGHT_SHIFT = LocalTime.of(2, 15);

    /** What has been done with a problem that has come so far. */
    private static final Map<String, List<String>> STEPS = Map.of(
            "acknowledged", List.of("acknowledge"),
            "in-progress", List.of("acknowledge", "start"),
            "waiting", List.of("acknowledge", "start", "wait"),
            "resolved", List.of("acknowledge", "start", "resolve"),
            "confirmed", List.of("acknowledge", "start", "resolve", "confirm"));

    private final Map<String, String> tags = new HashMap<>();

    @Inject
    private DeviceService devices;

    @Inject
    private IssueService issues;

    @Inject
    private Organisations organisations;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        Table.named("devices").lines().forEach(line -> agenda.at(DEVICES_CAME, MORNING, () -> register(line, agenda)));
        Table.named("issues")
                .lines()
                .forEach(line -> agenda.at(line.number("day"), NIGHT_SHIFT, () -> report(line, agenda)));
    }

    private void register(Table.Line line, Agenda agenda) {
        UUID hospital = organisations.hospital(line.text("hospital"));
        RegisterDevice device = new RegisterDevice(
                hospital,
                line.text("model"),
                line.text("serial"),
                null,
                organisations.department(hospital, line.text("department")),
                line.textOrNull("ward"),
                line.textOrNull("bed"),
                agenda.day(DEVICES_CAME));
        tags.put(line.text("serial"), cast.as(People.SYSTEM_ADMINISTRATOR, () -> {
            UUID id = devices.register(device).value();
            return devices.device(id).tag().characters();
        }));
    }

    private void beReached(String engineer) {
        cast.as(engineer, () -> devices.beReachedAt(ENGINEERS_TELEPHONE).value());
    }

    private void report(Table.Line line, Agenda agenda) {
        ReportProblem problem = new ReportProblem(
                UUID.randomUUID(),
                Objects.requireNonNull(tags.get(line.text("serial"))),
                line.textOrNull("symptom"),
                line.text("description"),
                Severity.valueOf(line.text("severity")),
                null);
        UUID issue = cast.as(line.text("reporter"), () -> issues.report(problem).value())
                .issue();
        follow(line, agenda, issue);
    }

    /** The repair goes on from morning to morning, as far as the line says it has come. */
    private void follow(Table.Line line, Agenda agenda, UUID issue) {
        int day = line.number("day");
        String nurse = line.text("reporter");
        for (String step : STEPS.getOrDefault(line.text("progress"), List.of())) {
            switch (step) {
                case "acknowledge" -> agenda.at(day, MORNING, () -> acknowledge(engineerFor(nurse), issue));
                case "start" -> agenda.at(day, MORNING.plusHours(1), () -> start(engineerFor(nurse), issue));
                case "wait" -> agenda.at(day + 1, MORNING, () -> waitForPart(engineerFor(nurse), issue));
                case "resolve" -> agenda.at(day + 1, MORNING, () -> resolve(engineerFor(nurse), issue));
                case "confirm" -> agenda.at(day + 2, MORNING, () -> confirm(nurse, issue));
                default -> throw new IllegalStateException(step);
            }
        }
    }

    private void acknowledge(String engineer, UUID issue) {
        beReached(engineer);
        cast.as(engineer, () -> issues.acknowledge(issue, "").value());
    }

    private void start(String engineer, UUID issue) {
        cast.as(engineer, () -> issues.start(issue, "").value());
    }

    private void confirm(String nurse, UUID issue) {
        cast.as(nurse, () -> issues.confirm(issue).value());
    }

    private void waitForPart(String engineer, UUID issue) {
        cast.as(
                engineer,
                () -> issues.waitFor(issue, WaitReason.SPARE_PART, "Cable ordered in Chengdu.")
                        .value());
    }

    private void resolve(String engineer, UUID issue) {
        cast.as(
                engineer,
                () -> issues.resolve(issue, Resolution.REPAIRED, "Tested for an hour.")
                        .value());
    }

    private String engineerFor(String nurse) {
        return cast.holder(Role.BIOMEDICAL_ENGINEER, cast.hospitalOf(nurse));
    }
}
