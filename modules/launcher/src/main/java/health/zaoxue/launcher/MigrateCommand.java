package health.zaoxue.launcher;

import health.zaoxue.platform.migration.SchemaMigration;
import java.io.PrintStream;

/** Brings the database of a real installation up to date; the connection comes from the environment. */
record MigrateCommand(Environment environment) implements Command {

    @Override
    public int execute(PrintStream out) {
        Database owner = environment.database("ZAOXUE_DATABASE_OWNER_USER", "ZAOXUE_DATABASE_OWNER_PASSWORD");
        int migrations = new SchemaMigration(owner.dataSource()).migrate();
        out.printf("Database is up to date (%d migrations ran)%n", migrations);
        return 0;
    }
}
