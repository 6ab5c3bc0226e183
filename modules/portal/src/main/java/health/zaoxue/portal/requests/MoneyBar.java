package health.zaoxue.portal.requests;

import health.zaoxue.equipment.BudgetFigures;
import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.identity.HospitalView;
import health.zaoxue.identity.PlaceKind;
import health.zaoxue.identity.PlaceService;
import health.zaoxue.identity.PlaceView;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Translated;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The budget line of the request: what is on it, what this request takes, what is left after it. */
@Named("moneyBar")
@RequestScoped
public class MoneyBar {
    @Inject
    private RequestFacts facts;

    @Inject
    private BudgetService budget;

    @Inject
    private PlaceService places;

    private @Nullable BudgetLineView line;

    @PostConstruct
    void load() {
        UUID chosen = facts.getRequest().content().budgetLine();
        line = chosen == null ? null : budget.line(chosen);
    }

    public boolean isChosen() {
        return line != null;
    }

    public BudgetLineView getLine() {
        return Objects.requireNonNull(line);
    }

    /** Whose money it is. */
    public @Nullable Translated getSponsor() {
        HospitalView hospital = facts.getHospital();
        if (hospital.sponsor().equals(getLine().sponsorRegion())) {
            return hospital.sponsorRegion();
        }
        return places.places(PlaceKind.SPONSOR_REGION).stream()
                .filter(place -> place.id().equals(getLine().sponsorRegion()))
                .map(PlaceView::name)
                .findFirst()
                .orElse(null);
    }

    public Money getSpent() {
        return figures().spent();
    }

    /** Committed for other requests; this one is shown by itself. */
    public Money getCommitted() {
        return isCommitted()
                ? figures().committed().minus(getRequested())
                : figures().committed();
    }

    /** What this request takes, or has taken and not spent. */
    public Money getRequested() {
        Money total = facts.getRequest().total();
        if (!isCommitted()) {
            return total;
        }
        return total.compareTo(figures().committed()) > 0 ? figures().committed() : total;
    }

    public Money getLeftAfter() {
        return isCommitted() ? figures().left() : figures().left().minus(getRequested());
    }

    public Money getAvailable() {
        return figures().left();
    }

    public Money getAllocated() {
        return figures().allocated();
    }

    public boolean isTooLittle() {
        return getLeftAfter().isNegative();
    }

    /** The request still asks, or its money is committed; afterwards the line shows it no more by itself. */
    public boolean isRequestShown() {
        RequestState state = facts.getRequest().state();
        return switch (state) {
            case DRAFT, SUBMITTED, UNDER_REVIEW, RETURNED, APPROVED -> true;
            case REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }

    /** How much of the bar an amount fills, in percent. */
    public String width(Money amount) {
        BigDecimal all = figures().allocated().amount();
        BigDecimal part = amount.amount().max(BigDecimal.ZERO);
        return all.signum() == 0
                ? "0"
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(all, 0, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(100))
                        .toPlainString();
    }

    private boolean isCommitted() {
        RequestView request = facts.getRequest();
        return request.state() == RequestState.APPROVED;
    }

    private BudgetFigures figures() {
        return getLine().figures();
    }
}
