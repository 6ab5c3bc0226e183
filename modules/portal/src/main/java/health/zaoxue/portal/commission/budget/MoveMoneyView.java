package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.kernel.Listing;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/budget/move: an official moves free money of a line to another one of the same sponsor. */
@Named("moveMoneyView")
@ViewScoped
public class MoveMoneyView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 500;

    @Inject
    private HttpServletRequest http;

    @Inject
    private BudgetService budget;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable BudgetLineView line;
    private @Nullable UUID to;
    private @Nullable BigDecimal amount;
    private String note = "";

    @PostConstruct
    void load() {
        line = NamedLine.in(http, budget);
    }

    /** Moves the amount; what was typed stays when it is refused. */
    public @Nullable String move() {
        BigDecimal typed = amount;
        UUID target = to;
        boolean priced = typed != null && typed.stripTrailingZeros().scale() <= 2;
        if (target == null) {
            answers.refuse(Refusal.at("to", "budget.target"));
        }
        if (!priced) {
            answers.refuse(Refusal.at("amount", "amount.positive"));
        }
        if (target == null || typed == null || !priced) {
            return null;
        }
        if (!answers.accepted(budget.reallocate(getLine().id(), target, Money.yuan(typed), note))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("commission", "budget.moved"));
        return "/commission/budget/ledger.xhtml?faces-redirect=true&line="
                + getLine().id();
    }

    public BudgetLineView getLine() {
        return Objects.requireNonNull(line);
    }

    /** The other lines of the same sponsor. */
    public List<BudgetLineView> getTargets() {
        Map<String, String> sameSponsor =
                Map.of("sponsorRegion", getLine().sponsorRegion().toString());
        return budget.lines(new Listing(0, MOST_LINES, "number", true, sameSponsor)).rows().stream()
                .filter(other -> !other.id().equals(getLine().id()))
                .toList();
    }

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
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
