package health.zaoxue.demonstration;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.mentorship.TheatreListService;
import health.zaoxue.mentorship.TheatreRole;
import health.zaoxue.platform.imports.TableFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * The theatre's list of the last weeks at Lhasa: most of what people logged with a number, some of it in another role, some left out,
 * and cases that nobody logged.
 */
@ApplicationScoped
class Theatre {
    private static final String HOUSE = "LHA-";
    private static final int FROM_DAY = -35;
    private static final int TO_DAY = -2;
    private static final int KINDS = 6;
    private static final int WITHOUT_NUMBER = 5;
    private static final int NOT_IN_LIST = 4;
    private static final int IN_ANOTHER_ROLE = 3;

    private final List<PlayedCase> noted = new ArrayList<>();

    @Inject
    private TheatreListService lists;

    @Inject
    private RecordedCaseService log;

    @Inject
    private Cast cast;

    void note(PlayedCase played) {
        if (!recordOf(played).isEmpty()) {
            noted.add(played);
        }
    }

    /** Logs the case as the caller, with its number. */
    UUID sent(PlayedCase played, CaseDetails details) {
        return log.send(UUID.randomUUID(), details, new RecordNote(recordOf(played), false))
                .value();
    }

    /** The number under which the hospital keeps the case; empty where its author noted none. */
    private static String recordOf(PlayedCase played) {
        boolean ours = played.line().text("apprentice").startsWith(HOUSE)
                && played.day() >= FROM_DAY
                && played.day() <= TO_DAY;
        return ours && kindOf(played) != WITHOUT_NUMBER
                ? "ZY%d%03d".formatted(played.line().cells().getRecordNumber(), played.number())
                : "";
    }

    void enter(Agenda agenda) {
        agenda.at(TO_DAY + 1, LocalTime.of(22, 30), () -> {
            TableFile list = new TableFile("theatre", "list.csv", text(agenda).getBytes(StandardCharsets.UTF_8));
            String office = cast.holder(Role.CREDENTIALING, cast.hospitalOf(HOUSE + "001"));
            cast.as(office, () -> lists.confirm(lists.tryOut(list).file()).value());
        });
    }

    private String text(Agenda agenda) {
        StringBuilder text = new StringBuilder("date,record,technique,operator,role\n");
        noted.stream()
                .filter(played -> kindOf(played) != NOT_IN_LIST)
                .forEach(played -> text.append(agenda.day(played.day()))
                        .append(',' + recordOf(played) + ',' + played.line().text("technique") + ',')
                        .append(played.line().text("apprentice") + ',' + roleOf(played) + '\n'));
        Table.named("theatre")
                .lines()
                .forEach(line -> text.append(agenda.day(line.number("day")))
                        .append(',' + line.text("record") + ',' + line.text("technique") + ',')
                        .append(line.text("operator") + ',' + line.text("role") + '\n'));
        return text.toString();
    }

    private static String roleOf(PlayedCase played) {
        TheatreRole role = TheatreRole.of(played.role());
        boolean other = kindOf(played) == IN_ANOTHER_ROLE;
        TheatreRole listed = other && role != TheatreRole.ASSISTANT ? TheatreRole.ASSISTANT : role;
        return listed.name().toLowerCase(Locale.ROOT);
    }

    private static int kindOf(PlayedCase played) {
        return Math.floorMod(played.number() - played.day(), KINDS);
    }
}
