package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.kernel.Money;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/budget/add: an official adds to a line what its sponsor gives besides. */
@Named("addMoneyView")
@ViewScoped
public class AddMoneyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest http;

    @Inject
    private BudgetService budget;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable BudgetLineView line;
    private final AmountForm form = new AmountForm();
    private final FormStamp stamp = new FormStamp();

    @PostConstruct
    void load() {
        line = NamedLine.in(http, budget);
    }

    /** Adds the amount; what was typed stays when it is refused. */
    public @Nullable String add() {
        Optional<Money> amount = form.money(answers);
        if (amount.isEmpty()
                || !answers.accepted(budget.allocate(stamp.key(), getLine().id(), amount.get(), form.getNote()))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("commission", "budget.added"));
        return "/commission/budget/ledger.xhtml?faces-redirect=true&line="
                + getLine().id();
    }

    public BudgetLineView getLine() {
        return Objects.requireNonNull(line);
    }

    public AmountForm getForm() {
        return form;
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }
}
