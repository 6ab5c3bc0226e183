package health.zaoxue.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ./zaoxue run} as a process of its own; the script's own part, building, has been done. */
final class LaunchedProduct implements AutoCloseable {
    private static final Path PROJECT = Path.of(System.getProperty("project.root"));
    private static final Path HOME = Path.of(System.getProperty("product.home"));
    private static final Pattern READY = Pattern.compile("(?m)^Zaoxue is ready at (\\S+)$");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 50;

    private final Process launcher;
    private final Path output;
    private final QuietTime time;

    private LaunchedProduct(Process launcher, Path output) {
        this.launcher = launcher;
        this.output = output;
        this.time = QuietTime.begin();
    }

    /** Starts it without a wish for a port. */
    static LaunchedProduct start() throws IOException {
        Path target = PROJECT.resolve("modules/launcher/target");
        Path output = Files.createTempFile("zaoxue-run-", ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms16m",
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dzaoxue.project=" + PROJECT,
                        "-cp",
                        target.resolve("classes") + ":" + target.resolve("run/lib") + "/*",
                        "health.zaoxue.launcher.Zaoxue",
                        "run",
                        "--home",
                        HOME.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LaunchedProduct(process, output);
    }

    /** Whether an earlier run has left a folder with everything unpacked, imported and migrated. */
    static boolean isPrepared() {
        return Files.exists(HOME.resolve("state/realm.properties"));
    }

    static Footprint footprint() {
        return Footprint.of(HOME);
    }

    /** Waits for the line that says so, and answers the address in it. */
    URI awaitReady() {
        await("not ready", () -> !launcher.isAlive() || READY.matcher(said()).find());
        Matcher ready = READY.matcher(said());
        if (!ready.find()) {
            throw new AssertionError("it did not start: " + said());
        }
        return URI.create(ready.group(1));
    }

    /** The time since the start, without what other programs on this computer took of it. */
    QuietTime time() {
        return time;
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the launcher at once and leaves it no time for anything. */
    void kill() {
        launcher.destroyForcibly();
        await("not killed", () -> !launcher.isAlive());
    }

    /** Sends SIGTERM and waits for the launcher's end. */
    void terminate() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("it does not end: " + said());
        }
    }

    long pid() {
        return launcher.pid();
    }

    @Override
    public void close() throws InterruptedException {
        if (launcher.isAlive()) {
            terminate();
        }
    }

    static void await(String otherwise, BooleanSupplier goal) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!goal.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise + " within " + PATIENCE);
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(otherwise, e);
            }
        }
    }

    static boolean anyLives(List<ProcessHandle> processes) {
        return processes.stream().anyMatch(ProcessHandle::isAlive);
    }
}
