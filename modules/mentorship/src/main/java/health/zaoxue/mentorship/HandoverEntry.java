package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of a handover's file: its facts, and what the mentor wrote to them.
 *
 * @param note null as long as nothing is written
 */
public record HandoverEntry(
        HandoverPart part,
        UUID subject,
        List<HandoverFact> facts,
        @Nullable HandoverNote note) implements Serializable {
    public HandoverEntry {
        facts = List.copyOf(facts);
    }

    /** The fact that names it. */
    public HandoverFact first() {
        return facts.get(0);
    }

    public boolean isWritten() {
        return note != null;
    }
}
