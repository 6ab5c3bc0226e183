package health.zaoxue.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;

/** One run of the whole product: PostgreSQL first, then Keycloak and the application side by side. */
public final class ProductRun implements AutoCloseable {
    private final Installation installation;
    private final Progress progress;
    private final Servers servers;
    private final Lanes lanes;
    private final Home home;
    private final HomeLock lock;
    private volatile boolean closed;

    /** Takes possession of the home folder, and stops what a killed run left there; nothing else runs yet. */
    public ProductRun(Installation installation, PrintStream out, Clock clock) {
        this.installation = installation;
        this.progress = new Progress(out, clock);
        this.servers = new Servers(progress);
        this.lanes = new Lanes(servers::close);
        this.home = Home.at(installation.home());
        this.lock = HomeLock.take(home);
        ProcessRecord.all(home).forEach(written -> written.stopSurvivor(progress));
    }

    /** Forgets all data of earlier runs. */
    public void startOver() {
        new DataFolder(home.postgres().resolve("data")).stopSurvivor();
        home.startOver();
        progress.say("Data of earlier runs deleted");
    }

    /** Starts everything and answers when people can sign in; otherwise stops what it started, and fails. */
    public RunningProduct start() {
        progress.say("Starting with the folder %s".formatted(home.folder()));
        try (Installation.Ports ports = installation.choosePorts()) {
            String issuer = local(ports.keycloak()) + "/realms/zaoxue";
            return start(ports, new Settings(local(ports.application()).toString(), issuer, Secrets.in(home.state())));
        }
    }

    private RunningProduct start(Installation.Ports ports, Settings settings) {
        KeycloakSetup setup = new KeycloakSetup(KeycloakProgram.in(installation.project(), home), servers, progress);
        CompletableFuture<PostgresServer> postgres = lanes.run(() -> startPostgres(ports, settings.secrets()));
        CompletableFuture<KeycloakSetup> prepared = lanes.run(setup::prepare);
        CompletableFuture<JavaServer> signIn =
                lanes.run(() -> startKeycloak(prepared.join(), ports, postgres.join(), settings));
        CompletableFuture<JavaServer> pages = lanes.run(() -> startApplication(ports, postgres.join(), settings));
        lanes.await(postgres, prepared, signIn, pages);
        return new RunningProduct(settings, postgres.join(), DemonstrationAccount.all(installation.project()));
    }

    /** Waits until one of the servers ends without having been told to, and names it. */
    public String awaitUnexpectedEnd() {
        return servers.awaitUnexpectedEnd();
    }

    /** Whether the order to stop was given. */
    public boolean isClosed() {
        return closed;
    }

    /** Stops the application, then Keycloak, then PostgreSQL. */
    @Override
    public void close() {
        closed = true;
        servers.close();
        lanes.close();
        lock.close();
    }

    private PostgresServer startPostgres(Installation.Ports ports, Secrets secrets) {
        PostgresServer server = servers.add(
                Servers.Part.POSTGRES, PostgresServer.start(installation.project(), home, secrets, ports::postgres));
        progress.say("PostgreSQL answers at 127.0.0.1:%d".formatted(server.port()));
        return server;
    }

    private static JavaServer startKeycloak(
            KeycloakSetup setup, Installation.Ports ports, PostgresServer postgres, Settings settings) {
        URI address = local(ports.free().released(ports.keycloak()));
        return setup.start(address, postgres.keycloak(), settings);
    }

    private JavaServer startApplication(Installation.Ports ports, PostgresServer postgres, Settings settings) {
        int migrations = postgres.migrate();
        progress.say("Database is up to date (%d migrations ran)".formatted(migrations));
        ApplicationProgram program = new ApplicationProgram(installation.project(), home);
        JavaServer server = servers.add(
                Servers.Part.APPLICATION,
                program.start(
                        ports.free().released(ports.application()),
                        settings.ofApplication(postgres.application(), home.trail())));
        new Readiness(progress).await(server, ApplicationProgram.expectation(settings));
        progress.say("Application answers at %s/".formatted(settings.publicUrl()));
        return server;
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
