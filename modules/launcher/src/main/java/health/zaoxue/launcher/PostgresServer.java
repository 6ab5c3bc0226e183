package health.zaoxue.launcher;

import health.zaoxue.platform.migration.SchemaMigration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntSupplier;

/** A real PostgreSQL with the product's roles and databases, whose data stay in its home folder. */
public final class PostgresServer implements Server {
    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Secrets secrets;
    private final Optional<ProcessHandle> process;

    private PostgresServer(EmbeddedPostgres server, Secrets secrets, Optional<ProcessHandle> process) {
        this.server = server;
        this.secrets = secrets;
        this.process = process;
    }

    /** Starts a server on any free port, with the data that the folder holds, or with new databases. */
    public static PostgresServer start(Project project, Path folder) {
        Home home = Home.at(folder);
        try (FreePorts free = new FreePorts()) {
            return start(project, home, Secrets.in(home.state()), () -> free.released(free.any()));
        }
    }

    /** As above; takes over the server that a killed run left on this folder, on the port which that one has. */
    static PostgresServer start(Project project, Home home, Secrets secrets, IntSupplier ports) {
        DataFolder data = new DataFolder(home.postgres().resolve("data"));
        data.clearWhenHalfMade();
        PostgresProgram program = new PostgresProgram(home, data, secrets.password(Secrets.Name.POSTGRES));
        Optional<Integer> survivor = data.survivor().map(DataFolder.Survivor::port);
        EmbeddedPostgres server = program.start(() -> survivor.orElseGet(ports::getAsInt));
        PostgresServer started =
                new PostgresServer(server, secrets, data.survivor().map(DataFolder.Survivor::process));
        started.createRoles(project.roles());
        data.markComplete();
        return started;
    }

    /** Brings all schemas up to date with the owner's role; answers how many migrations ran. */
    public int migrate() {
        return new SchemaMigration(owner().dataSource()).migrate();
    }

    /** The product's database with the role that owns the tables. */
    public Database owner() {
        return database("zaoxue", "zaoxue_owner", Secrets.Name.OWNER);
    }

    /** The product's database with the role that the application uses. */
    public Database application() {
        return database("zaoxue", "zaoxue_app", Secrets.Name.APPLICATION);
    }

    /** The product's database with the role that only reads. */
    public Database audit() {
        return database("zaoxue", "zaoxue_audit", Secrets.Name.AUDIT);
    }

    /** The product's database with the role that may do everything, for those who look at the server itself. */
    public Database administrator() {
        return database("zaoxue", SUPERUSER, Secrets.Name.POSTGRES);
    }

    Database keycloak() {
        return database("keycloak", "keycloak", Secrets.Name.KEYCLOAK);
    }

    int port() {
        return server.getPort();
    }

    /** Never completes where the process could not be identified. */
    @Override
    public CompletableFuture<?> end() {
        return process.<CompletableFuture<?>>map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
    }

    /** Stops the server in an orderly way; nobody loses what was committed. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.ifPresent(ProcessRecord::stop);
    }

    private void createRoles(Path script) {
        Map<String, String> passwords = Map.of(
                "owner_password", secrets.password(Secrets.Name.OWNER),
                "app_password", secrets.password(Secrets.Name.APPLICATION),
                "audit_password", secrets.password(Secrets.Name.AUDIT),
                "keycloak_password", secrets.password(Secrets.Name.KEYCLOAK));
        Database all = database(SUPERUSER, SUPERUSER, Secrets.Name.POSTGRES);
        try (Connection connection = all.dataSource().getConnection()) {
            SqlScript.read(script, passwords).run(connection);
        } catch (SQLException e) {
            close();
            throw new StartFailure("The database roles could not be created: " + e.getMessage(), e);
        }
    }

    private Database database(String name, String user, Secrets.Name secret) {
        return new Database(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), name), user, secrets.password(secret));
    }
}
