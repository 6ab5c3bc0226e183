package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handover with all that it tells.
 *
 * @param letter to the successor, empty until it is handed in
 * @param question of the successor, or null
 * @param checks what became of its techniques, empty before the look three months after
 * @param successors who can take it over as long as it is written
 */
public record HandoverFile(
        HandoverRow handover,
        String letter,
        @Nullable String question,
        List<HandoverEntry> entries,
        List<HandoverCheck> checks,
        List<PairingChoices.Choice> successors)
        implements Serializable {
    public HandoverFile {
        entries = List.copyOf(entries);
        checks = List.copyOf(checks);
        successors = List.copyOf(successors);
    }

    public List<HandoverEntry> of(HandoverPart part) {
        return entries.stream().filter(entry -> entry.part() == part).toList();
    }

    /** The kinds of parts that the file has. */
    public List<HandoverPart> parts() {
        return entries.stream().map(HandoverEntry::part).distinct().sorted().toList();
    }

    /** How many of that kind the mentor has written. */
    public long written(HandoverPart part) {
        return of(part).stream().filter(HandoverEntry::isWritten).count();
    }

    /** How many parts the mentor has written. */
    public long written() {
        return entries.stream().filter(HandoverEntry::isWritten).count();
    }

    /** How many techniques rest on the mentor alone. */
    public long restingOnMentor() {
        return of(HandoverPart.TECHNIQUE).stream()
                .filter(entry -> entry.first().remaining() == Remaining.NOBODY)
                .count();
    }
}
