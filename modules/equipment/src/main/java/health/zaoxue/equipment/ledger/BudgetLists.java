package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.BudgetFigures;
import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.LedgerEntryView;
import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
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
    private static final TableQuery LINES = new TableQuery(
            "l.id, l.number, l.sponsor_region_id, l.year, l.category, l.hospital_id, l.allocated, l.committed, l.spent",
            "from equipment.budget_line l where true",
            "l.year desc, l.number desc, l.id desc",
            Map.of(
                    "number", Column.containing("l.number"),
                    "year", new Column("cast(l.year as text)", "(%1$s !~ '^[0-9]+$' or cast(l.year as text) = %1$s)"),
                    "category", Column.equalTo("l.category"),
                    "hospital", Column.equalTo("l.hospital_id"),
                    "sponsorRegion", Column.equalTo("l.sponsor_region_id"),
                    "allocated", amount("l.allocated"),
                    "committed", amount("l.committed"),
                    "spent", amount("l.spent")),
            List.of());

    private static final List<Key> BY_YEAR =
            List.of(new Key("l.year", "integer"), new Key("l.number", "text"), new Key("l.id", "uuid"));

    private static final String ENTRIES_OF_LINE = " from equipment.ledger_entry e"
            + " join equipment.ledger_posting p on p.entry_id = e.id"
            + " left join equipment.funding_request r on r.id = e.request_id"
            + " where p.line_id = ?1 and (?2 = '' or e.kind = ?2)";

    private static final String MOVED_BY_ENTRY = "select e.id, e.sequence, e.kind,"
            + " sum(case when p.account <> 'SPONSOR' then p.amount else 0 end),"
            + " sum(case when p.account = 'COMMITTED' then p.amount else 0 end),"
            + " sum(case when p.account = 'SPENT' then p.amount else 0 end),"
            + " e.request_id, r.number, e.note, e.made_by, e.made_at";

    private static Column amount(String column) {
        return new Column(
                "lpad(cast(" + column + " as text), 20, '0')",
                Column.equalTo(column).filter());
    }

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    /** R-PLT-116: unless sorted otherwise, the latest year first, and in it the latest line. */
    Page<BudgetLineView> lines(Listing listing) {
        return new KeysetQuery(LINES, BY_YEAR, false).page(database, listing, BudgetLists::line);
    }

    private static BudgetLineView line(Row row) {
        return new BudgetLineView(
                row.id(),
                row.text(),
                row.id(),
                row.number(),
                row.constant(FundingCategory.class),
                row.idOrNull(),
                new BudgetFigures(Money.yuan(row.decimal()), Money.yuan(row.decimal()), Money.yuan(row.decimal())));
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
