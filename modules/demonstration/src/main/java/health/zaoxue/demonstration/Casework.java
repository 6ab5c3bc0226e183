package health.zaoxue.demonstration;

import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every line of training.csv: cases spread over its days, logged the same evening and signed off the evening after. */
@ApplicationScoped
class Casework {
    private static final LocalTime EVENING = LocalTime.of(19, 10);
    private static final LocalTime LATE = LocalTime.of(21, 40);

    @Inject
    private Theatre theatre;

    @Inject
    private SignOffService signOffs;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Credentials credentials;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        Table.named("training").lines().forEach(line -> enter(line, agenda));
        theatre.enter(agenda);
    }

    private void enter(Table.Line line, Agenda agenda) {
        List<CaseRole> roles = roles(line);
        int from = line.number("from_day");
        int days = line.number("to_day") - from;
        for (int i = 0; i < roles.size(); i++) {
            int day = from + (roles.size() == 1 ? 0 : days * i / (roles.size() - 1));
            PlayedCase played = new PlayedCase(line, roles.get(i), i, day);
            theatre.note(played);
            agenda.at(day, EVENING.plusMinutes(i % 40), () -> play(played, agenda));
        }
        if (line.has("certification")) {
            agenda.at(line.number("to_day") + 3, LocalTime.of(10, 30), () -> certify(line, agenda));
        }
    }

    private void certify(Table.Line line, Agenda agenda) {
        if (line.text("state").equals("applied")) {
            credentials.wait(line, agenda);
        } else {
            credentials.grant(line, agenda);
        }
    }

    private void play(PlayedCase played, Agenda agenda) {
        Table.Line line = played.line();
        String apprentice = line.text("apprentice");
        UUID technique = cast.as(
                apprentice,
                () -> techniques.techniqueWithCode(line.text("technique")).id());
        CaseDetails details = played.details(technique, agenda.day(played.day()), cast.person(played.mentor()));
        UUID entry = cast.as(apprentice, () -> theatre.sent(played, details));
        switch (line.text("state")) {
            case "waiting" -> {}
            case "returned" -> agenda.at(played.day(), LATE, () -> sendBack(played, entry));
            default -> agenda.at(played.day(), LATE, () -> signOff(played, entry));
        }
    }

    private void signOff(PlayedCase played, UUID entry) {
        cast.as(played.mentor(), () -> {
            int version = signOffs.review(entry).version();
            return signOffs.signOff(entry, version, played.rating()).value();
        });
    }

    private void sendBack(PlayedCase played, UUID entry) {
        cast.as(played.mentor(), () -> {
            int version = signOffs.review(entry).version();
            return signOffs.sendBack(entry, version, "Please say which approach you chose, and why.")
                    .value();
        });
    }

    private static List<CaseRole> roles(Table.Line line) {
        Map<CaseRole, String> columns = new EnumMap<>(Map.of(
                CaseRole.OBSERVED, "observed",
                CaseRole.ASSISTED, "assisted",
                CaseRole.SUPERVISED_SCRUBBED, "direct",
                CaseRole.SUPERVISED_UNSCRUBBED, "indirect",
                CaseRole.PERFORMED, "performed",
                CaseRole.TRAINED, "trained"));
        List<CaseRole> roles = new ArrayList<>();
        columns.forEach((role, column) -> {
            for (int i = 0; i < line.number(column); i++) {
                roles.add(role);
            }
        });
        return roles;
    }
}
