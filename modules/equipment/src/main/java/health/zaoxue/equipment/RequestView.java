package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A funding request with all that happened to it.
 *
 * @param id the request
 * @param version what a later act must name, so that nobody overwrites what they have not seen
 * @param number as people quote it, or null while it has not been sent
 * @param hospital who asks
 * @param state where it stands
 * @param content what the hospital wrote; the lines as typed
 * @param lines what is asked for
 * @param total how much
 * @param approversNeeded how many officials must approve
 * @param round how often it has been sent
 * @param waitingSince since when it stands in its state
 * @param conditions of the approval
 * @param acts the history, oldest first
 */
public record RequestView(
        UUID id,
        int version,
        @Nullable String number,
        UUID hospital,
        RequestState state,
        RequestDraft content,
        List<RequestLineView> lines,
        Money total,
        int approversNeeded,
        int round,
        Instant waitingSince,
        List<ConditionView> conditions,
        List<RequestActView> acts)
        implements Serializable {
    public RequestView {
        lines = List.copyOf(lines);
        conditions = List.copyOf(conditions);
        acts = List.copyOf(acts);
    }

    /** The acts since the request was last sent. */
    public List<RequestActView> actsOfThisRound() {
        return acts.stream().filter(act -> act.round() == round).toList();
    }
}
