package health.zaoxue.platform.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/** A database with which people have worked since its oldest state: after each migration its rows are counted, and more come in. */
final class LivedDatabase implements Callback {
    private final SchemaMigration migration;
    private final Population population;
    private final Catalogue catalogue;
    private final List<String> losses = new ArrayList<>();

    private Map<String, Long> rows = Map.of();
    private @Nullable Step running;

    private record Step(String schema, MigrationVersion version) {}

    LivedDatabase(DataSource owner, Population population, Catalogue catalogue) {
        this.migration = new SchemaMigration(owner, SchemaMigration.SCHEMAS, this);
        this.population = population;
        this.catalogue = catalogue;
    }

    /** Brings each schema forward to its version in a state, or to its newest where the state names none. */
    void bringTo(Map<String, MigrationVersion> state) {
        migration.migrateTo(state);
    }

    /** Which tables had fewer rows after a migration than before it. */
    List<String> losses() {
        return losses;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (running != null) {
            live(running);
        }
        running = event == Event.AFTER_MIGRATE
                ? null
                : new Step(
                        context.getConfiguration().getDefaultSchema(),
                        context.getMigrationInfo().getVersion());
    }

    @Override
    public String getCallbackName() {
        return "people at work";
    }

    private void live(Step committed) {
        if (!rows.isEmpty()) {
            compare(committed, catalogue.counts());
        }
        if (population.enter(committed.schema(), committed.version())) {
            rows = catalogue.counts();
        }
    }

    private void compare(Step committed, Map<String, Long> left) {
        rows.forEach((table, before) -> {
            long after = left.getOrDefault(table, 0L);
            if (after < before) {
                losses.add("%s had %d rows before %s and %d after it".formatted(table, before, committed, after));
            }
        });
        rows = left;
    }
}
