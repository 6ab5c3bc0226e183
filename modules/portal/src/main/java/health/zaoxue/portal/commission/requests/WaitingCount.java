package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.FundingDecisionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** How many requests wait for me, for the navigation; asked once a page. */
@Named("waitingCount")
@RequestScoped
public class WaitingCount {
    @Inject
    private FundingDecisionService decisions;

    private @Nullable Long number;

    /** The number; the pages of the commission are open to its officials alone. */
    public long getNumber() {
        Long known = number;
        if (known == null) {
            known = decisions.numberWaitingForMe();
            number = known;
        }
        return known;
    }
}
