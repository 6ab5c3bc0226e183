package health.zaoxue.platform.receipts;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

@ApplicationScoped
@Transactional
class Receipts implements ReceiptService {
    private static final String LOCK = "select pg_advisory_xact_lock(?)";
    private static final String FIND =
            "select answer, person_id = ? and act = ? and content_hash = ? from platform.receipt where key = ?";
    private static final String KEEP =
            "insert into platform.receipt (person_id, act, content_hash, key, answer, received_at)"
                    + " values (?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(toAnyCaller = true)
    public Outcome<String> once(Submission submission, Supplier<Outcome<String>> act) {
        try {
            waitForCopies(submission.key());
            Optional<Outcome<String>> before = answerGivenBefore(submission);
            if (before.isPresent()) {
                return before.get();
            }
            Outcome<String> outcome = act.get();
            if (outcome instanceof Outcome.Done<String> done) {
                keep(submission, done.value());
            }
            return outcome;
        } catch (SQLException failure) {
            throw new IllegalStateException("receipt " + submission.key(), failure);
        }
    }

    private void waitForCopies(UUID key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, key.getMostSignificantBits() ^ key.getLeastSignificantBits());
            lock.execute();
        }
    }

    private Optional<Outcome<String>> answerGivenBefore(Submission submission) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            name(find, submission);
            try (ResultSet found = find.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        found.getBoolean(2)
                                ? Outcome.done(found.getString(1))
                                : Outcome.refused(Refusal.of(OTHER_CONTENT)));
            }
        }
    }

    private void keep(Submission submission, String answer) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            name(keep, submission);
            keep.setString(5, answer);
            keep.setObject(6, clock.instant().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        }
    }

    private void name(PreparedStatement statement, Submission submission) throws SQLException {
        statement.setObject(1, callers.current().person());
        statement.setString(2, submission.act());
        statement.setString(3, submission.digest());
        statement.setObject(4, submission.key());
    }
}
