package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.kernel.Listing;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/budget/index: every line with what is on it. */
@Named("budgetView")
@ViewScoped
public class BudgetView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budget;

    private String category = "";
    private String hospital = "";
    private String year = "";
    private @Nullable ListModel<BudgetLineView> lines;

    @PostConstruct
    void load() {
        lines = new ListModel<>(listing -> budget.lines(filtered(listing)));
    }

    public @Nullable ListModel<BudgetLineView> getLines() {
        return lines;
    }

    public List<FundingCategory> getCategories() {
        return Arrays.asList(FundingCategory.values());
    }

    private Listing filtered(Listing listing) {
        Map<String, String> filters = new HashMap<>(Map.of("category", category, "hospital", hospital, "year", year));
        filters.values().removeIf(String::isBlank);
        return listing.narrowed(filters);
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category == null ? "" : category;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(@Nullable String hospital) {
        this.hospital = hospital == null ? "" : hospital;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
    }
}
