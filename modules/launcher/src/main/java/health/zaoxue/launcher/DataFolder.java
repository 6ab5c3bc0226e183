package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The data directory of PostgreSQL: whether it was ever finished, and which server works on it now. */
record DataFolder(Path path) {
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** A server that already works on this folder. */
    record Survivor(ProcessHandle process, int port) {}

    /** Throws away what a run left that was killed before roles and databases were there. */
    void clearWhenHalfMade() {
        if (!isComplete() && Files.exists(path)) {
            stopSurvivor();
            Folders.delete(path);
        }
    }

    /** An attempt that was given up keeps its lock on this file until the program ends, so the next one needs a new file. */
    void unlock() {
        try {
            Files.deleteIfExists(path.resolve("epg-lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stopSurvivor() {
        survivor().ifPresent(survivor -> ProcessRecord.stop(survivor.process()));
    }

    void markComplete() {
        try {
            Files.writeString(completeMark(), "Roles and databases are there.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isComplete() {
        return Files.exists(completeMark());
    }

    /** The server named in {@code postmaster.pid}, unless that file is only a leftover. */
    Optional<Survivor> survivor() {
        try {
            List<String> lines = Files.readAllLines(path.resolve("postmaster.pid"));
            long pid = Long.parseLong(lines.get(PID_LINE).trim());
            int port = Integer.parseInt(lines.get(PORT_LINE).trim());
            return ProcessHandle.of(pid).filter(DataFolder::isPostgres).map(process -> new Survivor(process, port));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException noServer) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private Path completeMark() {
        return path.resolve("zaoxue-complete");
    }
}
