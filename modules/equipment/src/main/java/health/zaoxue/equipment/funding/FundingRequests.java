package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.numbering.NumberSeries;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.boundary.ReadRecords;
import health.zaoxue.platform.clock.ProgrammeClock;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The requests that exist for the caller. */
@ApplicationScoped
class FundingRequests {
    /** The few lines, conditions and acts of one request come with it, in their order. */
    private static final String WHOLE =
            "select r from FundingRequest r left join fetch r.lines l left join fetch r.conditions c left join fetch r.acts a"
                    + " where r.id = :id order by l.position, c.position, a.position";

    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private CallerContext callers;

    @Inject
    private NumberSeries numbers;

    @Inject
    private ReceiptService receipts;

    @Inject
    private ReadRecords known;

    /** The same draft sent twice is one request. */
    Outcome<String> once(Submission submission, Supplier<Outcome<String>> act) {
        return receipts.once(database, submission, act);
    }

    void add(FundingRequest request) {
        database.persist(request);
        database.flush();
    }

    /** A page that asks for the same request in several of its parts reads it once. */
    FundingRequest request(UUID id) {
        return known.withId(FundingRequest.class, id, this::whole);
    }

    private FundingRequest whole(UUID id) {
        return reachable(
                id,
                database.createQuery(WHOLE, FundingRequest.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null));
    }

    /** R-EQP-24: locked before any budget line, so that people who act at once act one after the other. */
    FundingRequest locked(UUID id) {
        return reachable(id, database.find(FundingRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, for those who act for the hospital itself. */
    FundingRequest lockedOfOwnHospital(UUID id) {
        FundingRequest request = locked(id);
        if (!request.hospital().equals(callers.current().hospital())) {
            throw new NotFound("funding request " + id);
        }
        return request;
    }

    /** The next number in the year of that moment. */
    String nextNumber(Instant moment) {
        return numbers.nextRequest(moment.atZone(ProgrammeClock.ZONE).getYear());
    }

    /** R-EQP-36: a request of a hospital out of the caller's reach does not exist, and a draft only for its own hospital. */
    private FundingRequest reachable(UUID id, @Nullable FundingRequest request) {
        if (request == null || !callers.current().reaches(request.hospital()) || isDraftOfOthers(request)) {
            throw new NotFound("funding request " + id);
        }
        return request;
    }

    private boolean isDraftOfOthers(FundingRequest request) {
        return request.state() == RequestState.DRAFT
                && !request.hospital().equals(callers.current().hospital());
    }
}
