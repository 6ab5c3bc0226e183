package health.zaoxue.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes what another system must be told. */
@ApplicationScoped
public class Outbox {
    private static final String SEND = "select platform.send_out(?, ?, ?)";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Bell bell;

    /**
     * R-PLT-22: writes the message in the running transaction: it is delivered soon after the commit, and never if there is none. The
     * same kind and key again does nothing.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(OutboxMessage message) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SEND)) {
            statement.setString(1, message.kind());
            statement.setString(2, message.key());
            statement.setString(3, message.payload());
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("outbox", failure);
        }
        transactions.registerInterposedSynchronization(new RingAfterCommit(message.kind(), bell));
    }

    private record RingAfterCommit(String kind, Bell bell) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // the message is written already
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                bell.ring(kind);
            }
        }
    }
}
