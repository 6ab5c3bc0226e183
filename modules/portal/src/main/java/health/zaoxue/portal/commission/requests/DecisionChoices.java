package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationService;
import health.zaoxue.portal.requests.RequestFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to choose from when deciding; the page shows it in many places and asks for it once. */
@RequestScoped
class DecisionChoices {
    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    @Inject
    private DelegationService delegations;

    @Inject
    private RequestFacts facts;

    private @Nullable List<VerdictOption> options;
    private @Nullable List<BudgetLineView> lines;
    private @Nullable List<Decider> lenders;

    List<VerdictOption> options() {
        if (options == null) {
            options = decisions.options(facts.getRequest().id());
        }
        return options;
    }

    List<BudgetLineView> lines() {
        if (lines == null) {
            RequestView shown = facts.getRequest();
            lines = budget.linesFor(shown.hospital(), shown.content().category());
        }
        return lines;
    }

    List<Decider> lenders() {
        if (lenders == null) {
            lenders = delegations.lenders();
        }
        return lenders;
    }

    /** After an attempt to decide the request may be another. */
    void askAgain() {
        options = null;
        lines = null;
        lenders = null;
    }
}
