package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Language;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How whoever is calling wants to be told. */
final class ReaderTable {
    private static final String SIGNED_IN = """
            insert into platform.notice_reader (person_id, hospital_id, department_id, roles, address, language, signed_in_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set hospital_id = excluded.hospital_id,
                department_id = excluded.department_id, roles = excluded.roles, address = excluded.address, signed_in_at = excluded.signed_in_at,
                language = case when notice_reader.chosen then notice_reader.language else excluded.language end""";
    private static final String JOINED = """
            insert into platform.notice_reader (person_id, hospital_id, department_id, roles, address, language)
            values (?, ?, ?, ?, ?, ?)
            on conflict (person_id) do update set hospital_id = excluded.hospital_id, department_id = excluded.department_id,
                roles = excluded.roles, address = coalesce(excluded.address, notice_reader.address)""";
    private static final String CHANGE = "update platform.notice_reader"
            + " set language = ?, rhythm = ?, digest_hour = ?, chosen = true where person_id = ?";

    private final Connection connection;

    ReaderTable(Connection connection) {
        this.connection = connection;
    }

    void joined(NoticeReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(JOINED)) {
            statement.setObject(1, reader.person());
            statement.setObject(2, reader.hospital(), java.sql.Types.OTHER);
            statement.setObject(3, reader.department(), java.sql.Types.OTHER);
            statement.setArray(4, names(reader.roles()));
            statement.setString(5, reader.address());
            statement.setString(6, reader.language().tag());
            statement.executeUpdate();
        }
    }

    void signedIn(Caller caller, @Nullable String address, Language language, OffsetDateTime at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIGNED_IN)) {
            statement.setObject(1, caller.person());
            statement.setObject(2, caller.hospital(), java.sql.Types.OTHER);
            statement.setObject(3, caller.department(), java.sql.Types.OTHER);
            statement.setArray(4, names(caller.roles()));
            statement.setString(5, address);
            statement.setString(6, language.tag());
            statement.setObject(7, at);
            statement.executeUpdate();
        }
    }

    private Array names(Set<Role> roles) throws SQLException {
        return connection.createArrayOf(
                "text", roles.stream().map(Role::realmName).sorted().toArray());
    }

    Optional<MailWish> wish(UUID person) throws SQLException {
        return one(
                "select language, rhythm, digest_hour from platform.notice_reader where person_id = ?",
                person,
                row -> new MailWish(
                        Language.withTag(row.getString(1)).orElse(Language.ENGLISH),
                        MailRhythm.valueOf(row.getString(2)),
                        row.getInt(3)));
    }

    Optional<String> address(UUID person) throws SQLException {
        return one(
                "select address from platform.notice_reader where person_id = ? and address is not null",
                person,
                row -> row.getString(1));
    }

    void change(UUID person, MailWish wish) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            statement.setString(1, wish.language().tag());
            statement.setString(2, wish.rhythm().name());
            statement.setInt(3, wish.hour());
            statement.setObject(4, person);
            statement.executeUpdate();
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> one(String sql, UUID person, Reading<T> reading) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, person);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        }
    }
}
