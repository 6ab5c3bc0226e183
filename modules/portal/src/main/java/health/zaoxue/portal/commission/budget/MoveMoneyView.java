package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.MoneyMove;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private List<BudgetLineView> targets = List.of();
    private @Nullable UUID to;
    private final AmountForm form = new AmountForm();
    private final FormStamp stamp = new FormStamp();

    @PostConstruct
    void load() {
        BudgetLineView named = NamedLine.in(http, budget);
        Map<String, String> sameSponsor =
                Map.of("sponsorRegion", named.sponsorRegion().toString());
        targets = budget.lines(new Listing(0, MOST_LINES, "number", true, sameSponsor)).rows().stream()
                .filter(other -> !other.id().equals(named.id()))
                .toList();
        line = named;
    }

    /** Moves the amount; what was typed stays when it is refused. */
    public @Nullable String move() {
        Optional<Money> amount = form.money(answers);
        UUID target = to;
        if (target == null) {
            answers.refuse(Refusal.at("to", "budget.target"));
        }
        if (target == null || amount.isEmpty()) {
            return null;
        }
        MoneyMove move = new MoneyMove(stamp.key(), getLine().id(), target, amount.get());
        if (!answers.accepted(budget.reallocate(move, form.getNote()))) {
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
        return targets;
    }

    public @Nullable UUID getTo() {
        return to;
    }

    public void setTo(@Nullable UUID to) {
        this.to = to;
    }

    public AmountForm getForm() {
        return form;
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }
}
