package health.zaoxue.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** The settings with which PostgreSQL is initialised and started. */
record PostgresProgram(Home home, DataFolder data, String password) {
    private static final int ATTEMPTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Safe against power loss, closed to the network, and small enough to share a computer with two more servers. */
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "64MB",
            "timezone", "UTC",
            "log_timezone", "UTC");

    /** Every connection needs a password from the first moment on; texts sort the same on every computer. */
    private static final Map<String, String> INITIAL = Map.of(
            "auth-host", "scram-sha-256",
            "auth-local", "scram-sha-256",
            "locale-provider", "builtin",
            "builtin-locale", "C.UTF-8",
            "locale", "C");

    /** Asks for a port as often as another program is quicker to take the one that was named. */
    EmbeddedPostgres start(IntSupplier ports) {
        deleteHalfUnpacked();
        Path log = home.freshLog("postgresql");
        Path passwordFile = writePassword();
        EmbeddedPostgres.Builder builder = builder(log).setLocaleConfig("pwfile", passwordFile.toString());
        try {
            return Stream.generate(() -> new PostgresStart(builder.setPort(ports.getAsInt()), data, log).await())
                    .limit(ATTEMPTS)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow(() -> new StartFailure("PostgreSQL found no free port", log));
        } finally {
            delete(passwordFile);
        }
    }

    private EmbeddedPostgres.Builder builder(Path log) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.postgres().toFile())
                .setPGStartupWait(PATIENCE)
                .setConnectConfig("password", password)
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setOutputRedirector(Redirect.appendTo(log.toFile()));
        SETTINGS.forEach(builder::setServerConfig);
        INITIAL.forEach(builder::setLocaleConfig);
        return builder;
    }

    /** A run that was killed while it unpacked the binaries leaves a folder which the next one cannot use. */
    private void deleteHalfUnpacked() {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(Folders.create(home.postgres()), "PG-*")) {
            for (Path folder : unpacked) {
                if (!Files.exists(folder.resolve(".exists"))) {
                    Folders.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path writePassword() {
        try {
            Path file = Files.createTempFile(
                    home.state(),
                    "initial",
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
