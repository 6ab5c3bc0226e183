package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes down which process runs a part, so that the next run finds what a killed one left behind. The number alone
 * would not do, since the system gives it out again: the moment of the process's start must agree too.
 */
record ProcessRecord(Path file) {
    private static final String SUFFIX = ".process";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    static ProcessRecord of(Home home, String part) {
        return new ProcessRecord(home.state().resolve(part + SUFFIX));
    }

    /** Whatever earlier runs wrote down and did not cross out, in the order of stopping. */
    static List<ProcessRecord> all(Home home) {
        try (Stream<Path> files = Files.list(home.state())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(ProcessRecord::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + " " + start(process).toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was written down, if that very process still runs. */
    Optional<ProcessHandle> survivor() {
        try {
            String[] words = Files.readString(file).trim().split(" ", 2);
            long pid = Long.parseLong(words[0]);
            Instant start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(pid).filter(process -> start(process).equals(start));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException nothingUsable) {
            return Optional.empty();
        }
    }

    /** Ends the survivor, if there is one, and says so. */
    void stopSurvivor(Progress progress) {
        survivor().ifPresent(process -> {
            progress.say("Stopping process %d, left over from an earlier run".formatted(process.pid()));
            stop(process);
        });
        forget();
    }

    /** Asks the process to end, and ends it by force when it does not within 20 seconds. */
    static void stop(ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        process.destroy();
        if (!endsWithin(process, PATIENCE)) {
            process.destroyForcibly();
            endsWithin(process, PATIENCE);
        }
    }

    /** Asks again and again, because the end of another's child is noticed late by {@code onExit}. */
    private static boolean endsWithin(ProcessHandle process, Duration time) {
        for (long waited = 0; process.isAlive() && waited < time.toMillis(); waited += BETWEEN_LOOKS_MILLIS) {
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return !process.isAlive();
    }

    private static Instant start(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Instant.ofEpochMilli(start.toEpochMilli()))
                .orElse(Instant.EPOCH);
    }
}
