package health.zaoxue.identity;

import health.zaoxue.kernel.Refusal;
import java.io.Serializable;
import java.util.List;

/**
 * Two records side by side, as somebody needs them to decide whether they are one person.
 *
 * @param against what keeps the second from becoming the first; empty where nothing is known
 */
public record MergeSheet(MergeSide kept, MergeSide gone, DuplicateSigns signs, List<Refusal> against)
        implements Serializable {
    public MergeSheet {
        against = List.copyOf(against);
    }
}
