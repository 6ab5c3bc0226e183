package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.portal.requests.RequestFacts;
import health.zaoxue.portal.signin.SignInAgain;
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
    private RequestFacts facts;

    @Inject
    private SignInAgain signIn;

    private @Nullable List<VerdictOption> options;
    private @Nullable List<BudgetLineView> lines;

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

    /** What was typed before its reader went to sign in again, or an empty form. */
    DecisionForm form(List<String> suggestions) {
        RequestView shown = facts.getRequest();
        return signIn.typed(page(), DecisionForm.class)
                .orElseGet(() -> new DecisionForm(suggestions, shown.content().budgetLine()));
    }

    /** Leads to sign in again, and comes back with the form as it is. */
    void signInAgain(DecisionForm form) {
        signIn.leave(page(), form);
    }

    private String page() {
        return "/commission/requests/decide.xhtml?id=" + facts.getRequest().id();
    }

    /** After an attempt to decide the request may be another. */
    void askAgain() {
        options = null;
        lines = null;
    }
}
