package health.zaoxue.portal.commission.budget;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.BudgetService;
import health.zaoxue.equipment.LedgerEntryView;
import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.portal.page.Formats;
import health.zaoxue.portal.page.ListModel;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/budget/ledger: every entry of the ledger that moved money of one line. */
@Named("ledgerView")
@ViewScoped
public class LedgerView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest http;

    @Inject
    private BudgetService budget;

    @Inject
    private PersonService people;

    @Inject
    private Formats formats;

    private final Map<UUID, PersonView> names = new HashMap<>();
    private @Nullable BudgetLineView line;
    private String kind = "";
    private @Nullable ListModel<LedgerEntryView> entries;

    @PostConstruct
    void load() {
        line = NamedLine.in(http, budget);
        setKind(http.getParameter("kind"));
        entries = new ListModel<>(this::entriesOf);
    }

    private Page<LedgerEntryView> entriesOf(Listing listing) {
        Map<String, String> filters = kind.isBlank() ? Map.of() : Map.of("kind", kind);
        Page<LedgerEntryView> page =
                budget.entries(getLine().id(), new Listing(listing.first(), listing.size(), null, true, filters));
        names.putAll(people.people(
                page.rows().stream().map(LedgerEntryView::madeBy).distinct().toList()));
        return page;
    }

    public BudgetLineView getLine() {
        return Objects.requireNonNull(line);
    }

    public @Nullable ListModel<LedgerEntryView> getEntries() {
        return entries;
    }

    public @Nullable Translated nameOf(UUID person) {
        PersonView known = names.get(person);
        return known == null ? null : known.name();
    }

    /** An amount with its sign; a dash for nothing. */
    public String signed(Money moved) {
        if (moved.amount().signum() == 0) {
            return "–";
        }
        return (moved.isPositive() ? "+" : "−")
                + formats.amount(moved.isPositive() ? moved : Money.yuan(0).minus(moved));
    }

    public List<LedgerKind> getKinds() {
        return Arrays.asList(LedgerKind.values());
    }

    public String getKind() {
        return kind;
    }

    public final void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
