package health.zaoxue.platform.notices;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.rounds.RecurringWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** R-PLT-28: forgets notices that were read longer ago than they are to be kept; what nobody has read stays. */
@ApplicationScoped
class Forgetting implements RecurringWork {
    @Resource(lookup = "java:app/jdbc/zaoxue")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "zaoxue.notices.keep.days", defaultValue = "180")
    private int days;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SYSTEM_ADMIN);
    }

    @Override
    @Transactional
    public void run() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select platform.forget_read_notices(?)")) {
            statement.setObject(1, clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC));
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("forgetting", failure);
        }
    }
}
