package health.zaoxue.platform.trail;

import health.zaoxue.platform.Permitted;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
@Transactional
class LastChanges implements LastChangeService {
    private static final String LAST = "select person_id, changed_at from platform.last_change(?, ?)";

    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<LastChange> of(String kind, UUID record) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, kind);
            statement.setObject(2, record);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new LastChange(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("last change", failure);
        }
    }
}
