package health.zaoxue.equipment.ledger;

import health.zaoxue.equipment.BudgetLineView;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.LedgerKind;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.identity.HospitalService;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The budget lines, and the entries that move them. */
@ApplicationScoped
class BudgetLines {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private HospitalService hospitals;

    @Inject
    private ReceiptService receipts;

    void add(BudgetLine line) {
        database.persist(line);
        database.flush();
    }

    void write(LedgerEntry entry) {
        database.persist(entry);
        database.flush();
    }

    /** The same entry sent twice is written once. */
    Outcome<UUID> once(Submission submission, Supplier<Outcome<UUID>> act) {
        return receipts.once(database, submission, () -> act.get().map(UUID::toString))
                .map(UUID::fromString);
    }

    BudgetLine line(UUID id) {
        BudgetLine line = database.find(BudgetLine.class, id);
        if (line == null) {
            throw new NotFound("budget line " + id);
        }
        return line;
    }

    /** Nobody else moves money of this line until the transaction ends. */
    BudgetLine locked(UUID id) {
        BudgetLine line = database.find(BudgetLine.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (line == null) {
            throw new NotFound("budget line " + id);
        }
        return line;
    }

    /** R-EQP-24: several lines are locked in the order of their ids, so that nobody waits in a circle. */
    Map<UUID, BudgetLine> lockedInOrder(UUID... ids) {
        return Stream.of(ids)
                .sorted(Comparator.naturalOrder())
                .map(this::locked)
                .collect(Collectors.toMap(BudgetLine::id, Function.identity(), (one, same) -> one));
    }

    List<BudgetLineView> thatPayFor(FundingCategory category, UUID hospital) {
        UUID sponsor = sponsorOf(hospital);
        return database.createQuery(
                        "select l from BudgetLine l where l.category = :category and l.sponsorRegion = :sponsor",
                        BudgetLine.class)
                .setParameter("category", category)
                .setParameter("sponsor", sponsor)
                .getResultStream()
                .filter(line -> line.paysFor(category, hospital, sponsor))
                .map(BudgetLine::view)
                .sorted(Comparator.comparing(
                                (BudgetLineView line) -> line.figures().left())
                        .reversed()
                        .thenComparing(BudgetLineView::number))
                .toList();
    }

    UUID sponsorOf(UUID hospital) {
        return hospitals.hospital(hospital).sponsor();
    }

    /** Whether the sponsor has a line for this year, category and hospital already. */
    boolean exists(NewBudgetLine line) {
        return database.createQuery(
                        "select l from BudgetLine l where l.sponsorRegion = :sponsor and l.budgetYear = :year"
                                + " and l.category = :category",
                        BudgetLine.class)
                .setParameter("sponsor", line.sponsorRegion())
                .setParameter("year", line.year())
                .setParameter("category", line.category())
                .getResultStream()
                .anyMatch(existing -> Objects.equals(existing.view().hospital(), line.hospital()));
    }

    Money setAsideFor(UUID request) {
        BigDecimal sum = database.createQuery(
                        "select sum(p.amount) from Posting p where p.account = :committed and p.entry.request = :request",
                        BigDecimal.class)
                .setParameter("committed", Account.COMMITTED)
                .setParameter("request", request)
                .getSingleResult();
        return Money.yuan(sum == null ? BigDecimal.ZERO : sum);
    }

    /** What somebody has given and moved since; until the transaction ends, the same person gives and moves nothing beside it. */
    Money givenAndMovedBy(UUID person, Instant since) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "free money of " + person)
                .getSingleResult();
        BigDecimal sum = database.createQuery(
                        "select sum(p.amount) from Posting p where p.account = :available and p.amount > 0"
                                + " and p.kind in :free and p.entry.madeBy = :person and p.entry.madeAt > :since",
                        BigDecimal.class)
                .setParameter("available", Account.AVAILABLE)
                .setParameter("free", List.of(LedgerKind.ALLOCATION, LedgerKind.REALLOCATION))
                .setParameter("person", person)
                .setParameter("since", since)
                .getSingleResult();
        return Money.yuan(sum == null ? BigDecimal.ZERO : sum);
    }
}
