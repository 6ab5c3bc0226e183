package health.zaoxue.demonstration;

import health.zaoxue.mentorship.HandoverAnswer;
import health.zaoxue.mentorship.HandoverEntry;
import health.zaoxue.mentorship.HandoverFile;
import health.zaoxue.mentorship.HandoverNote;
import health.zaoxue.mentorship.HandoverOffer;
import health.zaoxue.mentorship.HandoverPart;
import health.zaoxue.mentorship.HandoverService;
import health.zaoxue.mentorship.HandoverWatchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Every line of handovers.csv: files that departing mentors write, and what becomes of them; the house looks after all others too. */
@ApplicationScoped
class Handovers {
    private static final String OFFICIAL = "COM-001";
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 20);
    private static final int[] LOOKS = {-515, -455, -424, -394, -332, -70, -50, -16, -1};
    private static final int USUAL = 4;

    @Inject
    private HandoverService handovers;

    @Inject
    private HandoverWatchService watch;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        for (int day : LOOKS) {
            agenda.at(day, NIGHT, this::look);
        }
        for (Table.Line line : Table.named("handovers").lines()) {
            LocalDate ends = agenda.day(line.number("ends"));
            agenda.at(line.number("written"), EVENING, () -> write(line, ends));
            if (line.has("offered")) {
                agenda.at(line.number("offered"), EVENING, () -> offer(line, ends));
            }
            if (line.has("answered")) {
                agenda.at(line.number("answered"), EVENING, () -> accept(line, ends));
            }
        }
    }

    private void look() {
        cast.as(OFFICIAL, () -> {
            watch.look();
            return true;
        });
    }

    private void write(Table.Line line, LocalDate ends) {
        cast.as(line.text("mentor"), () -> {
            HandoverFile file = handovers.mine(fileOf(line, ends));
            List<HandoverEntry> entries = file.entries();
            long share = line.text("share").equals("all") ? entries.size() : entries.size() / 2;
            entries.stream()
                    .limit(share)
                    .forEach(entry -> handovers.describe(note(file, entry)).value());
            return true;
        });
    }

    /** The words of the part, in turn: no mentor writes the same of everybody. */
    private static HandoverNote note(HandoverFile file, HandoverEntry entry) {
        List<Table.Line> said = Table.named("handover-notes").lines().stream()
                .filter(line -> line.text("part").equals(entry.part().name()))
                .toList();
        Table.Line words = said.get(file.of(entry.part()).indexOf(entry) % said.size());
        return new HandoverNote(
                file.handover().id(),
                entry.part(),
                entry.subject(),
                words.text("stands"),
                words.text("watch"),
                words.text("next"),
                entry.part() == HandoverPart.TECHNIQUE ? USUAL : null);
    }

    /** What has come up since the file was written is described on the day it is handed in. */
    private void offer(Table.Line line, LocalDate ends) {
        write(line, ends);
        UUID successor = cast.person(line.text("successor"));
        cast.as(line.text("mentor"), () -> {
            HandoverFile file = handovers.mine(fileOf(line, ends));
            return handovers
                    .offer(new HandoverOffer(
                            file.handover().id(), file.handover().version(), successor, line.text("letter")))
                    .value();
        });
    }

    private void accept(Table.Line line, LocalDate ends) {
        cast.as(line.text("successor"), () -> {
            HandoverFile file = handovers.mine(fileOf(line, ends));
            return handovers
                    .accept(new HandoverAnswer(
                            file.handover().id(), file.handover().version(), ""))
                    .value();
        });
    }

    /** What the mentor of the line leaves at the end of that tour. */
    private UUID fileOf(Table.Line line, LocalDate ends) {
        return handovers.mine().stream()
                .filter(row -> row.mentor().equals(cast.person(line.text("mentor"))))
                .filter(row -> ends.equals(row.tour().to()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handover of a tour until " + ends))
                .id();
    }
}
