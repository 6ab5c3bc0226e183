package health.zaoxue.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the product's WAR at the root of its address. */
record ApplicationProgram(Project project, Home home) {
    private static final String NAME = "Application";
    private static final String WISHES = "ZAOXUE_JAVA_OPTIONS";
    private static final List<String> JVM = List.of(
            "-Xms128m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.awt.headless=true");

    /** Ready is said by the application itself, once it has loaded what it needs. */
    static Readiness.Expectation expectation(Settings settings) {
        return new Readiness.Expectation(
                URI.create(settings.publicUrl() + "/health/ready"),
                Duration.ofMinutes(10),
                Pattern.compile("Payara Micro .* ready in "),
                Pattern.compile("Exception while \\w+ the app"));
    }

    /** Small and quick to start; of two options that contradict each other, Java takes the later one, which is the wished one. */
    static List<String> javaOptions(@Nullable String wished) {
        List<String> options = new ArrayList<>(JVM);
        if (wished != null && !wished.isBlank()) {
            options.addAll(List.of(wished.trim().split("\\s+")));
        }
        return options;
    }

    /** Begins a start; Payara's working files of the last run are thrown away. */
    JavaServer start(int port, Map<String, String> environment) {
        Path work = Folders.empty(home.payara());
        List<String> arguments = javaOptions(System.getenv(WISHES));
        arguments.addAll(List.of(
                "-Djava.io.tmpdir=" + work,
                "-jar",
                project.payara().toString(),
                "--nohazelcast",
                "--prebootcommandfile",
                project.bootCommands().toString(),
                "--logproperties",
                project.logging().toString(),
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--deploy",
                project.application().toString()));
        return JavaServer.start(
                new JavaServer.Launch(NAME, arguments, environment, home.freshLog("application")), home);
    }
}
