package health.zaoxue.portal.training;

import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** Why somebody did not get what they asked for, for the page that is shown again. */
@RequestScoped
public class PlaceAnswer {
    private List<Refusal> refusals = List.of();

    void refused(List<Refusal> reasons) {
        refusals = List.copyOf(reasons);
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
