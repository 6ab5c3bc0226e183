package health.zaoxue.platform.migration;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Runs the forward-only migrations of every module, each with a history of its own in its own schema. */
public final class SchemaMigration {
    /** From left to right: a module's tables may refer to those of {@code identity}, never to the right. */
    private static final List<String> SCHEMAS =
            List.of("platform", "identity", "mentorship", "capacity", "equipment", "reporting");

    private final DataSource owner;

    /** @param owner connections with the owner's role */
    public SchemaMigration(DataSource owner) {
        this.owner = owner;
    }

    /** Brings every schema up to date; answers how many migrations ran. Fails on the first that does not apply. */
    public int migrate() {
        return SCHEMAS.stream().mapToInt(this::migrate).sum();
    }

    private int migrate(String schema) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .locations("classpath:db/migration/" + schema)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
