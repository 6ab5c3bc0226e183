package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What is to be mailed and what was, for the house: across all readers, and without what the notices mention. */
@ApplicationScoped
@Transactional
class MailBook {
    /** The kind of messages by which digests are mailed. */
    static final String DIGEST = "digest-mail";

    private static final String COLUMNS = "select notice_id, kind, urgent, address, language, rhythm from ";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Outbox outbox;

    /** The notice, unless it was read or mailed already, or its reader has no address. */
    List<Addressed> one(UUID notice) {
        return read(COLUMNS + "platform.mail_for(?)", notice);
    }

    /** What the person has neither read nor been mailed. */
    List<Addressed> unreadOf(UUID person) {
        return read(COLUMNS + "platform.digest_for(?)", person);
    }

    /**
     * R-PLT-27: orders the digest of everybody whose hour has come today and who has something to read; once a day, however many nodes
     * look.
     */
    void orderDigests(ZonedDateTime now) {
        List<UUID> readers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select platform.take_due_digests(?, ?)")) {
            statement.setObject(1, now.toLocalDate());
            statement.setInt(2, now.getHour());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readers.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("digests", failure);
        }
        readers.forEach(
                reader -> outbox.send(new OutboxMessage(DIGEST, reader + "." + now.toLocalDate(), reader.toString())));
    }

    void mailed(List<Addressed> notices) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select platform.note_mailed(?)")) {
            Object[] ids = notices.stream().map(one -> one.notice().id()).toArray();
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("mailed notices", failure);
        }
    }

    private List<Addressed> read(String sql, UUID parameter) {
        List<Addressed> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(4) != null) {
                        found.add(addressed(rows));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("mail", failure);
        }
        return found;
    }

    private static Addressed addressed(ResultSet row) throws SQLException {
        return new Addressed(
                new MailedNotice(row.getObject(1, UUID.class), NoticeKind.valueOf(row.getString(2)), row.getBoolean(3)),
                row.getString(4),
                Language.withTag(row.getString(5)).orElse(Language.ENGLISH),
                MailRhythm.valueOf(row.getString(6)));
    }
}
