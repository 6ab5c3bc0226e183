package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pairing with all that happened in it.
 *
 * @param version to be handed back when it is ended or handed over
 * @param endReason why it ended early, or null
 * @param signedOff how many cases were signed off in it
 * @param sessions the latest few, newest first
 * @param masters the pairings of the same apprentice in the same specialty, oldest first, this one among them
 */
public record PairingDetail(
        PairingRow pairing,
        int version,
        @Nullable String endReason,
        long signedOff,
        List<JointSession> sessions,
        List<PairingRow> masters)
        implements Serializable {
    /** How many sessions are shown. */
    public static final int FEW = 10;

    public PairingDetail {
        sessions = List.copyOf(sessions);
        masters = List.copyOf(masters);
    }
}
