package health.zaoxue.portal.gaps;

import health.zaoxue.capacity.GapState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The states by which a list of gaps can be narrowed. */
@Named("gapStates")
@ApplicationScoped
public class GapStates {
    public List<GapState> getAll() {
        return Arrays.asList(GapState.values());
    }
}
