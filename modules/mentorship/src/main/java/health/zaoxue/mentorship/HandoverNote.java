package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor writes about one part of the file.
 *
 * @param stands where an apprentice stands; the protocol of a technique; who takes what is open
 * @param watch what to watch with an apprentice; the supplies of a technique; empty for what is open
 * @param next an apprentice's next step; the pitfalls of a technique; empty for what is open
 * @param minimum of a technique, the fewest cases in three months that keep it; null for all else
 */
public record HandoverNote(
        UUID handover,
        HandoverPart part,
        UUID subject,
        String stands,
        String watch,
        String next,
        @Nullable Integer minimum)
        implements Serializable {
    public HandoverNote {
        stands = stands.strip();
        watch = watch.strip();
        next = next.strip();
    }
}
