package health.zaoxue.platform.people;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What one module knows about two records that may be one person.
 *
 * @param against what keeps the second from becoming the first
 */
public record Ties(List<Held> ofKept, List<Held> ofGone, List<String> against) {
    public Ties {
        ofKept = List.copyOf(ofKept);
        ofGone = List.copyOf(ofGone);
        against = List.copyOf(against);
    }

    /** The same with the codes of the module's refusals. */
    public Ties named(UnaryOperator<String> code) {
        return new Ties(ofKept, ofGone, against.stream().map(code).toList());
    }
}
