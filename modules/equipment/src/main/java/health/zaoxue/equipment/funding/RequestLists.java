package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.listing.Selection;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists of requests; the database sorts, filters and cuts. */
@ApplicationScoped
@Transactional
class RequestLists {
    private static final String ROW =
            "select r.id, r.number, r.appeal.title, r.hospital, r.appeal.category, r.total, r.state,"
                    + " r.waitingSince, (select count(c) from FundingCondition c, FundingAct a"
                    + " where c.request = r and c.metBy is null and a.id = c.setBy and a.round = r.round)"
                    + " from FundingRequest r";

    private static final Map<String, String> SORTABLE = Map.of(
            "number", "r.number",
            "title", "r.appeal.title",
            "category", "r.appeal.category",
            "total", "r.total",
            "state", "r.state",
            "waitingSince", "r.waitingSince");

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private RequestRegister register;

    @Inject
    private CallerContext callers;

    public Page<RequestRow> withinReach(Listing listing) {
        return register.within(callers.current().area(), listing);
    }

    /** R-EQP-39: waiting for the caller is what the caller may decide on now; what has waited longest comes first. */
    public Page<RequestRow> waitingForCaller(Listing listing) {
        return page(waiting(listing.filters(), callers.current().person()), listing);
    }

    /** How many wait for the caller. */
    public long numberWaitingForCaller() {
        return number(waiting(Map.of(), callers.current().person()));
    }

    /** Those of the requests that wait for somebody in whose place the caller decides. */
    public List<UUID> waitingAmong(Set<UUID> requests, UUID absent) {
        Selection selection = waiting(Map.of(), absent).and("r.id in :requests", "requests", requests);
        return selection
                .fill(database.createQuery("select r.id from FundingRequest r" + selection.where(), UUID.class))
                .getResultList();
    }

    private Selection waiting(Map<String, String> filters, UUID me) {
        return chosen(filters)
                .and("r.state = :underReview", "underReview", RequestState.UNDER_REVIEW)
                .and("(r.appeal.payee is null or r.appeal.payee <> :me)", "me", me)
                .andIf(
                        "(r.appeal.payee is null or r.appeal.payee <> :employer)",
                        "employer",
                        Optional.ofNullable(callers.current().institution()))
                .and(
                        "not exists (select a from FundingAct a where a.request = r and a.actor = :me and a.kind in :makers)",
                        "makers",
                        kinds(RequestAct::makesTheRequest))
                .and(
                        "not exists (select b from FundingAct b where b.request = r and (b.actor = :me or b.lender = :me) and b.round = r.round"
                                + " and b.kind in :decisions)",
                        "decisions",
                        kinds(RequestAct::decides));
    }

    private Page<RequestRow> page(Selection selection, Listing listing) {
        List<RequestRow> rows = selection
                .fill(database.createQuery(ROW + selection.where() + order(listing), Object[].class))
                .setFirstResult(listing.first())
                .setMaxResults(listing.size())
                .getResultStream()
                .map(RequestLists::row)
                .toList();
        return new Page<>(rows, number(selection));
    }

    private long number(Selection selection) {
        return selection
                .fill(database.createQuery("select count(r) from FundingRequest r" + selection.where(), Long.class))
                .getSingleResult();
    }

    private Selection chosen(Map<String, String> filters) {
        Selection selection = new Selection()
                .andIf("r.state = :state", "state", Selection.constant(filters, "state", RequestState.class))
                .andIf(
                        "r.appeal.category = :category",
                        "category",
                        Selection.constant(filters, "category", FundingCategory.class))
                .andIf("r.hospital = :hospital", "hospital", Selection.id(filters, "hospital"))
                .andIf(
                        "(lower(r.appeal.title) like :text escape '!' or lower(r.number) like :text escape '!')",
                        "text",
                        Selection.part(filters, "text"));
        Area area = callers.current().area();
        if (area instanceof Area.Hospital own) {
            return selection.and("r.hospital = :own", "own", own.id());
        }
        return area instanceof Area.Region
                ? selection.and("r.state <> :draft", "draft", RequestState.DRAFT)
                : selection.and("1 = 0");
    }

    private static String order(Listing listing) {
        String column = listing.sort() == null ? null : SORTABLE.get(listing.sort());
        String chosen = column == null ? "r.waitingSince" : column + (listing.ascending() ? "" : " desc");
        return " order by " + chosen + ", r.id";
    }

    private static List<RequestAct> kinds(Predicate<RequestAct> which) {
        return Arrays.stream(RequestAct.values()).filter(which).toList();
    }

    private static RequestRow row(@Nullable Object[] columns) {
        Object waiting = columns[8];
        return new RequestRow(
                (UUID) columns[0],
                (String) columns[1],
                (String) columns[2],
                (UUID) columns[3],
                (FundingCategory) columns[4],
                Money.yuan((BigDecimal) columns[5]),
                (RequestState) columns[6],
                (Instant) columns[7],
                waiting instanceof Number open && open.longValue() > 0);
    }
}
