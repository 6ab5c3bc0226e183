package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.outbox.Outbox;
import health.zaoxue.platform.outbox.OutboxMessage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * R-PLT-25: tells people of a fact, in the transaction of the fact. Nobody is told what they did themselves, and nobody the same fact
 * twice.
 */
@ApplicationScoped
public class Notices {
    /** The kind of messages by which single notices are mailed. */
    static final String MAIL = "notice-mail";

    private static final String TELL = "select platform.tell(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TELL_AT = "select platform.tell_at(?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int OF_THE_FACT = 6;

    private static final String LEAVE =
            "update platform.notice_reader set roles = '{}', address = null where person_id = ?";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings mail;

    /** Tells one person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(UUID person, Fact fact) {
        tell(fact, new Circle(List.of(person), null, null, null));
    }

    /** Tells everybody with the role, of one hospital, or of all where none is named. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Role role, @Nullable UUID hospital, Fact fact) {
        tell(fact, new Circle(List.of(), role.realmName(), hospital, null));
    }

    /** The same, of one department where it is known; whoever is of no department counts for each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Role role, UUID hospital, @Nullable UUID department, Fact fact) {
        tell(fact, new Circle(List.of(), role.realmName(), hospital, department));
    }

    /** The same, of any of these hospitals, in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellAt(Collection<UUID> hospitals, Role role, Fact fact) {
        told(TELL_AT, fact, (connection, statement) -> {
            statement.setString(OF_THE_FACT + 1, role.realmName());
            statement.setArray(OF_THE_FACT + 2, connection.createArrayOf("uuid", hospitals.toArray()));
        });
    }

    /**
     * Tells somebody whose account was closed nothing more that concerns a role, and mails nothing, until they sign in again; for
     * administrators and the house.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(UUID person) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LEAVE)) {
            statement.setObject(1, person);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("notices", failure);
        }
    }

    /** R-PLT-101: lets somebody be told what concerns their roles although they have not signed in with them yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(NoticeReader reader) {
        try (Connection connection = database.getConnection()) {
            new ReaderTable(connection).joined(reader);
        } catch (SQLException failure) {
            throw new IllegalStateException("notices", failure);
        }
    }

    private record Circle(
            List<UUID> persons,
            @Nullable String role,
            @Nullable UUID hospital,
            @Nullable UUID department) {}

    private void tell(Fact fact, Circle circle) {
        told(TELL, fact, (connection, statement) -> {
            statement.setArray(
                    OF_THE_FACT + 1,
                    connection.createArrayOf("uuid", circle.persons().toArray()));
            statement.setString(OF_THE_FACT + 2, circle.role());
            statement.setObject(OF_THE_FACT + 3, circle.hospital(), java.sql.Types.OTHER);
            statement.setObject(OF_THE_FACT + 4, circle.department(), java.sql.Types.OTHER);
        });
    }

    /** Says in a statement who is told. */
    private interface Recipients {
        void into(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private void told(String sql, Fact fact, Recipients recipients) {
        List<UUID> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, fact.kind().name());
            statement.setObject(2, fact.subject());
            statement.setString(3, Mentions.written(fact.mentions()));
            statement.setBoolean(4, fact.urgent());
            statement.setString(5, fact.key());
            statement.setObject(OF_THE_FACT, clock.instant().atOffset(java.time.ZoneOffset.UTC));
            recipients.into(connection, statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("notices", failure);
        }
        if (mail.isWanted()) {
            told.forEach(notice -> outbox.send(new OutboxMessage(MAIL, notice.toString(), "")));
        }
    }
}
