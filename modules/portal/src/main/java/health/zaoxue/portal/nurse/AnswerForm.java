package health.zaoxue.portal.nurse;

import health.zaoxue.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/** What a reporter answered to a repair, shown again where it was refused. */
@RequestScoped
public class AnswerForm {
    private String reason = "";
    private List<Refusal> refusals = List.of();

    void refused(String typed, List<Refusal> reasons) {
        reason = typed;
        refusals = List.copyOf(reasons);
    }

    String reason() {
        return reason;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
