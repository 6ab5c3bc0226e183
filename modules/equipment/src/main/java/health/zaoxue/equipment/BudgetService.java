package health.zaoxue.equipment;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.List;
import java.util.UUID;

/** Budget lines and the ledger behind them. Committing and paying are consequences of decisions, see {@link FundingDecisionService}. */
public interface BudgetService {
    /** Opens a line and allocates to it; answers its id. Sponsor, year, category and hospital together exist once. */
    Outcome<UUID> open(NewBudgetLine line);

    /** R-EQP-32: adds to what a line has, once for each key; answers the ledger entry. */
    Outcome<UUID> allocate(UUID key, UUID line, Money amount, String note);

    /** R-EQP-32: moves free money from one line to another, once for each key; answers the ledger entry. */
    Outcome<UUID> reallocate(MoneyMove move, String note);

    /** All lines that match the filters {@code year}, {@code category}, {@code hospital}, {@code sponsorRegion} (exact). */
    Page<BudgetLineView> lines(Listing listing);

    /** One line. */
    BudgetLineView line(UUID id);

    /** The ledger of a line, newest first; filter {@code kind} (exact). */
    Page<LedgerEntryView> entries(UUID line, Listing listing);

    /** R-EQP-29: the lines that could pay for a request of this hospital, with money left first. */
    List<BudgetLineView> linesFor(UUID hospital, FundingCategory category);
}
