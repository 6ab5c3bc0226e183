package health.zaoxue.equipment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about a problem.
 *
 * @param state what the problem's state was from then on
 * @param person who did it
 * @param waiting why the repair stands still, where it does
 * @param resolution how it ended, where it did
 * @param note in the person's words, empty where there are none
 */
public record IssueStepView(
        IssueState state,
        UUID person,
        Instant at,
        @Nullable WaitReason waiting,
        @Nullable Resolution resolution,
        String note)
        implements Serializable {}
