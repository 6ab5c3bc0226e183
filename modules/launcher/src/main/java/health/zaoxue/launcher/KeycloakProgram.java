package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Keycloak of a home folder: unpacked and built once, configured anew at each start. It is started as a Java
 * process and not by its own script, because that script stays in between as a second process.
 */
record KeycloakProgram(Project project, Home home, Path server) {
    static final String ADMINISTRATOR = "launcher";

    private static final String NAME = "Keycloak";
    private static final List<String> BUILD = List.of("build", "--db=postgres");

    /** As Keycloak's own script has it, but smaller, and without the port that its transactions would open. */
    private static final List<String> JVM = List.of(
            "-DCoreEnvironmentBean.processImplementationClassName=com.arjuna.ats.internal.arjuna.utils.UuidProcessId",
            "-Xms64m",
            "-Xmx384m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    static KeycloakProgram in(Project project, Home home) {
        return new KeycloakProgram(project, home, home.keycloak().resolve(Folders.topOf(project.keycloak())));
    }

    /** Ready is a realm that tells how to sign in. */
    static Readiness.Expectation expectation(Settings settings) {
        return new Readiness.Expectation(
                URI.create(settings.issuer() + "/.well-known/openid-configuration"),
                Duration.ofMinutes(5),
                Pattern.compile("Listening on: "),
                Pattern.compile("Failed to start server|Port already bound: \\d+"));
    }

    boolean isUnpacked() {
        return Files.isDirectory(server);
    }

    void unpack() {
        Folders.empty(home.keycloak());
        Folders.unpack(project.keycloak(), server);
    }

    boolean isBuilt() {
        return Files.exists(builtMark());
    }

    /** Begins the build, which ends by itself. */
    JavaServer build() {
        return JavaServer.start(
                new JavaServer.Launch(NAME + " build", command(BUILD), Map.of(), home.freshLog("keycloak-build")),
                home);
    }

    void markBuilt() {
        try {
            Files.writeString(builtMark(), String.join(" ", BUILD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a start; realm and themes are those of the project at this moment. */
    JavaServer start(URI address, Database database, Settings settings) {
        Path imports = Folders.empty(server.resolve("data/import"));
        Folders.copyFile(project.realm(), imports.resolve("zaoxue-realm.json"));
        Folders.copyFile(project.demonstrationUsers(), imports.resolve("zaoxue-users-0.json"));
        if (Files.isDirectory(project.themes())) {
            Folders.copy(project.themes(), server.resolve("themes"));
        }
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + address.getPort(),
                "--hostname=" + address,
                "--import-realm");
        Path log = home.freshLog("keycloak");
        return JavaServer.start(
                new JavaServer.Launch(NAME, command(arguments), environment(database, settings), log), home);
    }

    private static Map<String, String> environment(Database database, Settings settings) {
        Map<String, String> environment = new HashMap<>(settings.ofRealm());
        environment.putAll(Map.of(
                "KC_DB_URL", database.url(),
                "KC_DB_USERNAME", database.user(),
                "KC_DB_PASSWORD", database.password(),
                "KC_DB_POOL_INITIAL_SIZE", "2",
                "KC_DB_POOL_MAX_SIZE", "20",
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().password(Secrets.Name.KEYCLOAK_ADMINISTRATOR)));
        return environment;
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(JVM);
        command.add("-Dkc.home.dir=" + server);
        command.add("-Djboss.server.config.dir=" + server.resolve("conf"));
        command.addAll(List.of("-cp", server.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private Path builtMark() {
        return server.resolve("zaoxue-built");
    }
}
