package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
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
    private @Nullable BigDecimal amount;
    private String note = "";

    @PostConstruct
    void load() {
        line = NamedLine.in(http, budget);
    }

    /** Adds the amount; what was typed stays when it is refused. */
    public @Nullable String add() {
        BigDecimal typed = amount;
        if (typed == null || typed.stripTrailingZeros().scale() > 2) {
            answers.refuse(Refusal.at("amount", "amount.positive"));
            return null;
        }
        if (!answers.accepted(budget.allocate(getLine().id(), Money.yuan(typed), note))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("commission", "budget.added"));
        return "/commission/budget/ledger.xhtml?faces-redirect=true&line="
                + getLine().id();
    }

    public BudgetLineView getLine() {
        return Objects.requireNonNull(line);
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }
}
