package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the case log with its history and, once there is one, its sign-off.
 *
 * @param version to be handed back with a change, so that two people cannot overwrite each other
 */
public record CaseView(
        UUID id,
        int version,
        UUID apprentice,
        Translated apprenticeName,
        UUID hospital,
        CaseDetails details,
        Translated techniqueName,
        EntryState state,
        List<Step> history,
        @Nullable Feedback feedback)
        implements Serializable {
    public CaseView {
        history = List.copyOf(history);
    }

    /** The reason of the last return, or null where it was never returned. */
    public @Nullable String lastReturnReason() {
        return history.stream()
                .filter(step -> step.state() == EntryState.RETURNED)
                .reduce((earlier, later) -> later)
                .map(Step::reason)
                .orElse(null);
    }

    /** One change of state: who, when, and the reason where one was asked for. */
    public record Step(
            EntryState state,
            Translated by,
            Instant at,
            @Nullable String reason) implements Serializable {}
}
