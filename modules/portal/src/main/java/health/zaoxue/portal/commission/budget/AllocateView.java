package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.requests.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/budget/new: an official opens a line with what a sponsor gives. */
@Named("allocateView")
@ViewScoped
public class AllocateView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budget;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Today today;

    private @Nullable UUID sponsor;
    private @Nullable Integer year;
    private FundingCategory category = FundingCategory.EQUIPMENT;
    private @Nullable UUID hospital;
    private final AmountForm form = new AmountForm();

    @PostConstruct
    void load() {
        year = today.getYear();
    }

    /** Opens the line; what was typed stays when it is refused. */
    public @Nullable String open() {
        UUID from = sponsor;
        Optional<Money> amount = form.money(answers);
        Integer when = year;
        if (from == null) {
            answers.refuse(Refusal.at("sponsor", "budget.sponsor"));
        }
        if (from == null || amount.isEmpty()) {
            return null;
        }
        Outcome<UUID> outcome = budget.open(
                new NewBudgetLine(from, when == null ? 0 : when, category, hospital, amount.get(), form.getNote()));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect(texts.get("commission", "budget.opened"));
        return "/commission/budget/ledger.xhtml?faces-redirect=true&line=" + outcome.value();
    }

    public List<FundingCategory> getCategories() {
        return Arrays.asList(FundingCategory.values());
    }

    public @Nullable UUID getSponsor() {
        return sponsor;
    }

    public void setSponsor(@Nullable UUID sponsor) {
        this.sponsor = sponsor;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public FundingCategory getCategory() {
        return category;
    }

    public void setCategory(FundingCategory category) {
        this.category = category;
    }

    public @Nullable UUID getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable UUID hospital) {
        this.hospital = hospital;
    }

    public AmountForm getForm() {
        return form;
    }
}
