package health.zaoxue.platform.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * R-PLT-126: the transaction of a migration looks across hospitals until it is committed, whatever the migration itself says, and the
 * trail names the migration as the act. It is opened before the migration's first statement, and once more behind its last one: the
 * trail is written at the commit.
 */
final class MigrationOpening implements Callback {
    private static final String OPENING = "select set_config('zaoxue.across', 'on', true),"
            + " set_config('zaoxue.act', 'SchemaMigration.migrate', true), set_config('zaoxue.correlation', ?, true)";

    private String begun = "none";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        begun = "%s V%s"
                .formatted(
                        context.getConfiguration().getDefaultSchema(),
                        context.getMigrationInfo().getVersion());
        open(context.getConnection());
    }

    @Override
    public String getCallbackName() {
        return "look across hospitals";
    }

    /** Schema and number of the migration that began last. */
    String begun() {
        return begun;
    }

    private void open(Connection connection) {
        try (PreparedStatement opening = connection.prepareStatement(OPENING)) {
            opening.setString(1, begun);
            opening.execute();
        } catch (SQLException e) {
            throw new FlywayException("The migration %s could not be opened".formatted(begun), e);
        }
    }
}
