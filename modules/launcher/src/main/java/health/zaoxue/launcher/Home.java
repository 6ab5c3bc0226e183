package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder that survives restarts: data, secrets, logs and the unpacked servers. Nobody else may read it. */
record Home(Path folder) {

    Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Creates the folder where it is missing, and closes it to others. */
    static Home at(Path folder) {
        Home home = new Home(folder);
        try {
            Files.createDirectories(home.folder);
            Files.setPosixFilePermissions(home.folder, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(home.state());
            Files.createDirectories(home.folder.resolve("log"));
            return home;
        } catch (IOException e) {
            throw new StartFailure("The folder %s cannot be used: %s".formatted(home.folder, e.getMessage()), e);
        }
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path state() {
        return folder.resolve("state");
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path keycloak() {
        return folder.resolve("keycloak");
    }

    Path payara() {
        return folder.resolve("payara");
    }

    /** Where the application writes down how far its trail goes. */
    Path trail() {
        return folder.resolve("trail");
    }

    Path log(String part) {
        return folder.resolve("log").resolve(part + ".log");
    }

    /** Sets the log of the last run aside as {@code …-previous.log}, and answers the path for the new one. */
    Path freshLog(String part) {
        Path log = log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log(part + "-previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }

    /** Forgets all data and secrets; the unpacked servers and the logs stay. */
    void startOver() {
        List.of(postgres().resolve("data"), state(), payara(), trail()).forEach(Folders::delete);
        at(folder);
    }
}
