package health.zaoxue.platform.migration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;

/**
 * Runs the forward-only migrations of every module, each with a history of its own in its own schema. R-PLT-125: each of them runs on
 * databases that hold rows, and loses none.
 */
public final class SchemaMigration {
    /** From left to right: a module's tables may refer to those of {@code identity}, never to the right. */
    static final List<String> SCHEMAS =
            List.of("platform", "identity", "mentorship", "capacity", "equipment", "reporting");

    private final DataSource owner;
    private final List<String> schemas;
    private final List<Callback> callbacks;

    /** @param owner connections with the owner's role */
    public SchemaMigration(DataSource owner) {
        this(owner, SCHEMAS);
    }

    /** @param callbacks are told of each migration */
    SchemaMigration(DataSource owner, List<String> schemas, Callback... callbacks) {
        this.owner = owner;
        this.schemas = schemas;
        this.callbacks = List.of(callbacks);
    }

    /**
     * Brings every schema up to date; answers how many migrations ran. Fails on the first that does not apply. R-PLT-127: leaves those that
     * are newer as they are.
     */
    public int migrate() {
        return migrateTo(Map.of());
    }

    /** As above, but no further than to the named versions. */
    int migrateTo(Map<String, MigrationVersion> versions) {
        return schemas.stream()
                .mapToInt(schema -> migrate(schema, versions.getOrDefault(schema, MigrationVersion.LATEST)))
                .sum();
    }

    private int migrate(String schema, MigrationVersion target) {
        MigrationOpening opening = new MigrationOpening();
        try {
            return Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(owner)
                    .schemas(schema)
                    .defaultSchema(schema)
                    .createSchemas(true)
                    .locations("classpath:db/migration/" + schema)
                    .callbacks(Stream.concat(Stream.of(opening), callbacks.stream())
                            .toArray(Callback[]::new))
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .target(target)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The schema %s could not be brought up to date; the migration that began last: %s"
                            .formatted(schema, opening.begun()),
                    e);
        }
    }
}
