package health.zaoxue.platform.receipts;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.persistence.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

@ApplicationScoped
@Transactional
class Receipts implements ReceiptService {
    /** Answers a count, since a function without a result would come back as nothing that can be read. */
    private static final String LOCK = "select count(*) from (select pg_advisory_xact_lock(?1)) as locked";

    /** The caller sees own receipts; that a key is somebody else's is all that can be learnt of another's. */
    private static final String FIND = """
            select answer, person_id = ?1 and act = ?2 and content_hash = ?3 from platform.receipt where key = ?4
            union all select '', false where platform.is_used_by_another(?4)""";

    private static final String KEEP =
            "insert into platform.receipt (person_id, act, content_hash, key, answer, received_at)"
                    + " values (?1, ?2, ?3, ?4, ?5, ?6)";

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public Outcome<String> once(EntityManager database, Submission submission, Supplier<Outcome<String>> act) {
        waitForCopies(database, submission.key());
        Optional<Outcome<String>> before = answerGivenBefore(database, submission);
        if (before.isPresent()) {
            return before.get();
        }
        Outcome<String> outcome = act.get();
        if (outcome instanceof Outcome.Done<String> done) {
            named(database.createNativeQuery(KEEP), submission)
                    .setParameter(5, done.value())
                    .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
        return outcome;
    }

    private static void waitForCopies(EntityManager database, UUID key) {
        database.createNativeQuery(LOCK)
                .setParameter(1, key.getMostSignificantBits() ^ key.getLeastSignificantBits())
                .getSingleResult();
    }

    private Optional<Outcome<String>> answerGivenBefore(EntityManager database, Submission submission) {
        return Row.all(named(database.createNativeQuery(FIND), submission), Receipts::answer).stream()
                .findFirst();
    }

    private static Outcome<String> answer(Row row) {
        String answer = row.text();
        return row.truth() ? Outcome.done(answer) : Outcome.refused(Refusal.of(OTHER_CONTENT));
    }

    private Query named(Query query, Submission submission) {
        return query.setParameter(1, callers.current().person())
                .setParameter(2, submission.act())
                .setParameter(3, submission.digest())
                .setParameter(4, submission.key());
    }
}
