package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the launcher's libraries say to a file, so that the terminal shows only the progress. */
public final class LauncherLog {
    private LauncherLog() {}

    /** Into the log of this home folder, from now on. */
    public static void into(Path folder) {
        Home home = Home.at(folder);
        LogManager.getLogManager().reset();
        try {
            Handler file = new FileHandler(home.freshLog("launcher").toString());
            file.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
