package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.LedgerEntryView;
import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.equipment.listing.Selection;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of lines and entries; the database sorts, filters and cuts. */
@ApplicationScoped
class BudgetLists {
    private static final Map<String, String> SORTABLE = Map.of(
            "number", "l.number",
            "year", "l.budgetYear",
            "category", "l.category",
            "allocated", "l.allocated",
            "committed", "l.committed",
            "spent", "l.spent");

    private static final String ENTRIES_OF_LINE = " from equipment.ledger_entry e"
            + " join equipment.ledger_posting p on p.entry_id = e.id"
            + " left join equipment.funding_request r on r.id = e.request_id"
            + " where p.line_id = ?1 and (?2 = '' or e.kind = ?2)";

    private static final String MOVED_BY_ENTRY = "select e.id, e.sequence, e.kind,"
            + " sum(case when p.account <> 'SPONSOR' then p.amount else 0 end),"
            + " sum(case when p.account = 'COMMITTED' then p.amount else 0 end),"
            + " sum(case when p.account = 'SPENT' then p.amount else 0 end),"
            + " e.request_id, r.number, e.note, e.made_by, e.made_at";

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    Page<BudgetLineView> lines(Listing listing) {
        Map<String, String> filters = listing.filters();
        Selection selection = new Selection()
                .andIf("l.hospital = :hospital", "hospital", Selection.id(filters, "hospital"))
                .andIf("l.sponsorRegion = :sponsor", "sponsor", Selection.id(filters, "sponsorRegion"))
                .andIf(
                        "l.category = :category",
                        "category",
                        Selection.constant(filters, "category", FundingCategory.class))
                .andIf("l.budgetYear = :year", "year", Selection.number(filters, "year"));
        List<BudgetLineView> rows = selection
                .fill(database.createQuery(
                        "select l from BudgetLine l" + selection.where() + order(listing), BudgetLine.class))
                .setFirstResult(listing.first())
                .setMaxResults(listing.size())
                .getResultStream()
                .map(BudgetLine::view)
                .toList();
        long total = selection
                .fill(database.createQuery("select count(l) from BudgetLine l" + selection.where(), Long.class))
                .getSingleResult();
        return new Page<>(rows, total);
    }

    Page<LedgerEntryView> entries(UUID line, Listing listing) {
        String kind = listing.filters().getOrDefault("kind", "");
        Query rows = database.createNativeQuery(
                        MOVED_BY_ENTRY + ENTRIES_OF_LINE + " group by e.id, r.number order by e.sequence desc")
                .setParameter(1, line)
                .setParameter(2, kind)
                .setFirstResult(listing.first())
                .setMaxResults(listing.size());
        Query total = database.createNativeQuery("select count(distinct e.id)" + ENTRIES_OF_LINE)
                .setParameter(1, line)
                .setParameter(2, kind);
        List<LedgerEntryView> entries = new ArrayList<>();
        for (Object row : rows.getResultList()) {
            entries.add(entry((@Nullable Object[]) row));
        }
        return new Page<>(entries, ((Number) total.getSingleResult()).longValue());
    }

    private static String order(Listing listing) {
        String column = listing.sort() == null ? null : SORTABLE.get(listing.sort());
        return column == null
                ? " order by l.budgetYear desc, l.number, l.id"
                : " order by " + column + (listing.ascending() ? "" : " desc") + ", l.id";
    }

    private static LedgerEntryView entry(@Nullable Object[] row) {
        return new LedgerEntryView(
                given(UUID.class, row[0]),
                given(Number.class, row[1]).longValue(),
                LedgerKind.valueOf(given(String.class, row[2])),
                Money.yuan(given(BigDecimal.class, row[3])),
                Money.yuan(given(BigDecimal.class, row[4])),
                Money.yuan(given(BigDecimal.class, row[5])),
                (UUID) row[6],
                (String) row[7],
                given(String.class, row[8]),
                given(UUID.class, row[9]),
                given(Timestamp.class, row[10]).toInstant());
    }

    private static <T> T given(Class<T> type, @Nullable Object column) {
        if (column == null) {
            throw new IllegalStateException("a column of the ledger is null");
        }
        return type.cast(column);
    }
}
