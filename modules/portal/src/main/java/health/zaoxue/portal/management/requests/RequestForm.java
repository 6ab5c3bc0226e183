package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hospital types into a request. */
public class RequestForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROWS = 3;

    private final List<LineForm> lines = new ArrayList<>();
    private FundingCategory category = FundingCategory.EQUIPMENT;
    private String title = "";
    private String need = "";
    private String upkeep = "";
    private String withoutIt = "";
    private @Nullable UUID gap;
    private @Nullable UUID payee;
    private @Nullable UUID budgetLine;

    /** An empty form. */
    public RequestForm() {
        for (int i = 0; i < FIRST_ROWS; i++) {
            lines.add(new LineForm());
        }
    }

    /** A form with what was written before. */
    public RequestForm(RequestDraft before) {
        category = before.category();
        title = before.title();
        need = before.need();
        upkeep = before.upkeep();
        withoutIt = before.withoutIt();
        gap = before.gap();
        payee = before.payee();
        budgetLine = before.budgetLine();
        before.lines().forEach(line -> lines.add(new LineForm(line)));
    }

    /** With at least so many rows. */
    RequestForm withRows(int number) {
        while (lines.size() < number) {
            lines.add(new LineForm());
        }
        return this;
    }

    /** What is typed; rows that were left empty are left out. */
    public RequestDraft draft() {
        List<DraftLine> typed =
                filledRows().stream().map(row -> lines.get(row).line()).toList();
        return new RequestDraft(category, title, need, upkeep, withoutIt, gap, payee, budgetLine, typed);
    }

    /** The numbers of the rows in which something is typed. */
    public List<Integer> filledRows() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        return filled;
    }

    /** What all priced rows cost together. */
    public Money getTotal() {
        return lines.stream().map(LineForm::getPrice).reduce(Money.yuan(0), Money::plus);
    }

    public List<LineForm> getLines() {
        return lines;
    }

    public FundingCategory getCategory() {
        return category;
    }

    public void setCategory(FundingCategory category) {
        this.category = category;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(@Nullable String need) {
        this.need = need == null ? "" : need;
    }

    public String getUpkeep() {
        return upkeep;
    }

    public void setUpkeep(@Nullable String upkeep) {
        this.upkeep = upkeep == null ? "" : upkeep;
    }

    public String getWithoutIt() {
        return withoutIt;
    }

    public void setWithoutIt(@Nullable String withoutIt) {
        this.withoutIt = withoutIt == null ? "" : withoutIt;
    }

    public @Nullable UUID getGap() {
        return gap;
    }

    public void setGap(@Nullable UUID gap) {
        this.gap = gap;
    }

    public @Nullable UUID getPayee() {
        return payee;
    }

    public void setPayee(@Nullable UUID payee) {
        this.payee = payee;
    }

    public @Nullable UUID getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(@Nullable UUID budgetLine) {
        this.budgetLine = budgetLine;
    }
}
