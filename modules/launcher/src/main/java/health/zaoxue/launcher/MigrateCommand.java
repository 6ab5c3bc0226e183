package health.zaoxue.launcher;

import health.zaoxue.platform.migration.SchemaMigration;
import java.io.PrintStream;
import java.util.Map;

/** Brings the database of a real installation up to date; the connection comes from the environment. */
record MigrateCommand(Map<String, String> environment) implements Command {

    @Override
    public int execute(PrintStream out) {
        Database owner = new Database(
                setting("ZAOXUE_DATABASE_URL"),
                setting("ZAOXUE_DATABASE_OWNER_USER"),
                setting("ZAOXUE_DATABASE_OWNER_PASSWORD"));
        int migrations = new SchemaMigration(owner.dataSource()).migrate();
        out.printf("Database is up to date (%d migrations ran)%n", migrations);
        return 0;
    }

    private String setting(String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("%s is not set".formatted(name));
        }
        return value;
    }
}
