package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server of its own Java process, which writes to its own log. It gets a session of its own where the system can do
 * that, so that Ctrl-C in a terminal reaches only the launcher, and the parts stop in order.
 */
final class JavaServer implements Server {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final ProcessRecord record;
    private final Launch launch;

    private JavaServer(Launch launch, Process process, ProcessRecord record) {
        this.launch = launch;
        this.process = process;
        this.record = record;
    }

    /** What to start: {@code arguments} are those of the java command. */
    record Launch(String name, List<String> arguments, Map<String, String> environment, Path log) {
        /** The name as it stands in file names. */
        String part() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    static JavaServer start(Launch launch, Home home) {
        ProcessBuilder builder = new ProcessBuilder(command(launch.arguments()))
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(launch.log().toFile());
        builder.environment().keySet().removeIf(JavaServer::isMeantForOthers);
        builder.environment().putAll(launch.environment());
        try {
            Process process = builder.start();
            ProcessRecord record = ProcessRecord.of(home, launch.part());
            record.write(process.toHandle());
            return new JavaServer(launch, process, record);
        } catch (IOException e) {
            throw new StartFailure("%s could not be started: %s".formatted(launch.name(), e.getMessage()), e);
        }
    }

    String name() {
        return launch.name();
    }

    Path log() {
        return launch.log();
    }

    boolean runs() {
        return process.isAlive();
    }

    boolean hasLogged(Pattern sign) {
        return logged(sign).isPresent();
    }

    /** The last words in the log that look like the sign. */
    Optional<String> logged(Pattern sign) {
        try (Stream<String> lines = Files.lines(launch.log(), StandardCharsets.ISO_8859_1)) {
            return lines.map(sign::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .reduce((first, later) -> later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process ends by itself, and answers its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public CompletableFuture<Process> end() {
        return process.onExit();
    }

    @Override
    public void close() {
        ProcessRecord.stop(process.toHandle());
        record.forget();
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean isMeantForOthers(String variable) {
        return variable.startsWith("KC_") || variable.startsWith("QUARKUS_") || variable.equals("JAVA_TOOL_OPTIONS");
    }
}
