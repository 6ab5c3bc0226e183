package health.zaoxue.identity;

import health.zaoxue.platform.people.Held;
import java.io.Serializable;
import java.util.List;

/**
 * One of two records side by side.
 *
 * @param version given back with the decision
 * @param held what hangs on it, kind by kind
 */
public record MergeSide(long version, PersonRow row, PersonDetails details, List<Held> held) implements Serializable {
    public MergeSide {
        held = List.copyOf(held);
    }
}
