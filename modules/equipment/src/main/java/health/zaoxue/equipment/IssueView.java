package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A reported problem with all that happened to it.
 *
 * @param device the device as it stands now
 * @param hasPhoto whether {@link IssueService#photo} answers a picture
 * @param history from the report to the last step
 * @param may what the caller may do next
 */
public record IssueView(
        IssueRow issue, DeviceView device, boolean hasPhoto, List<IssueStepView> history, Set<IssueAct> may)
        implements Serializable {
    public IssueView {
        history = List.copyOf(history);
        may = Set.copyOf(may);
    }
}
