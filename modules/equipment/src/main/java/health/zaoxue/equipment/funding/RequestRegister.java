package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.persistence.KeysetPart.Key;
import health.zaoxue.platform.persistence.KeysetQuery;
import health.zaoxue.platform.persistence.Row;
import health.zaoxue.platform.persistence.TableQuery;
import health.zaoxue.platform.persistence.TableQuery.Column;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** R-PLT-116: all requests within somebody's reach, however many years they come from. */
@Dependent
class RequestRegister {
    private static final String SHOWN = """
            r.id, r.number, r.title, r.hospital_id, r.category, r.total, r.state, r.waiting_since,
            exists (select 1 from equipment.funding_condition c join equipment.funding_act a on a.id = c.act_id
                    where c.request_id = r.id and c.met_act_id is null and a.round = r.round)
            """;
    private static final String FROM = "from equipment.funding_request r where ";
    private static final Map<String, Column> COLUMNS = Map.of(
            "number", Column.containing("r.number"),
            "title", Column.containing("r.title"),
            "text", Column.containing("r.title", "coalesce(r.number, '')"),
            "hospital", Column.equalTo("r.hospital_id"),
            "category", Column.equalTo("r.category"),
            "total",
                    new Column(
                            "lpad(cast(r.total as text), 20, '0')",
                            Column.equalTo("r.total").filter()),
            "state", Column.equalTo("r.state"),
            "waitingSince", Column.equalTo("r.waiting_since"));
    private static final List<Key> LONGEST_LAST =
            List.of(new Key("r.waiting_since", "timestamptz"), new Key("r.id", "uuid"));

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    /** Officials see no drafts, hospitals nothing of others, and nobody else anything. */
    Page<RequestRow> within(Area area, Listing listing) {
        if (area instanceof Area.Hospital own) {
            return page("r.hospital_id = ?1", List.of(own.id()), listing);
        }
        return page(area instanceof Area.Region ? "r.state <> 'DRAFT'" : "false", List.of(), listing);
    }

    private Page<RequestRow> page(String reach, List<Object> fixed, Listing listing) {
        TableQuery requests = new TableQuery(SHOWN, FROM + reach, "r.waiting_since desc, r.id desc", COLUMNS, fixed);
        return new KeysetQuery(requests, LONGEST_LAST, false).page(database, listing, RequestRegister::row);
    }

    private static RequestRow row(Row row) {
        return new RequestRow(
                row.id(),
                row.textOrNull(),
                row.text(),
                row.id(),
                row.constant(FundingCategory.class),
                Money.yuan(row.decimal()),
                row.constant(RequestState.class),
                row.moment(),
                row.truth());
    }
}
