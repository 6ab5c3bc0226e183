package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * A line of a theatre list that is not right.
 *
 * @param line its id, as {@link ReconciledCase} names it
 * @param reason what is wrong with it
 */
public record WithdrawnLine(UUID line, String reason) implements Serializable {
    public WithdrawnLine {
        reason = reason.strip();
    }
}
