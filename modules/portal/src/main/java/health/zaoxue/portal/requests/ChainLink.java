package health.zaoxue.portal.requests;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of the approval chain.
 *
 * @param step which
 * @param state done, now or warn; empty for what is to come
 * @param who did it, or null while nobody has
 * @param when it was done, or null while it has not been
 */
public record ChainLink(
        Step step,
        String state,
        @Nullable UUID who,
        @Nullable Instant when) implements Serializable {
    /** The steps of the chain. */
    public enum Step {
        PREPARED,
        ENDORSED,
        DECISION,
        SECOND_DECISION,
        RETURNED,
        REJECTED,
        WITHDRAWN,
        RELEASE
    }
}
