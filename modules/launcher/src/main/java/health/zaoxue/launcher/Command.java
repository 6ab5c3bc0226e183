package health.zaoxue.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/** What the words of the command line ask for. */
sealed interface Command permits RunCommand, MigrateCommand, VerifyTrailCommand {

    /** Does it, and answers the exit code. */
    int execute(PrintStream out);

    /** Reads the words; throws {@link IllegalArgumentException} with a sentence for the user where they make no sense. */
    static Command parse(String... words) {
        Iterator<String> rest = List.of(words).iterator();
        String name = rest.hasNext() ? rest.next() : "";
        return switch (name) {
            case "run" -> run(rest);
            case "migrate" -> migrate(rest);
            case "verify-trail" -> verifyTrail(rest);
            default -> throw new IllegalArgumentException("Unknown command '%s'".formatted(name));
        };
    }

    private static RunCommand run(Iterator<String> rest) {
        Project project = Project.current();
        Path home = project.defaultHome();
        OptionalInt port = OptionalInt.empty();
        boolean fresh = false;
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--home" -> home = Path.of(value(option, rest));
                case "--port" -> port = OptionalInt.of(port(value(option, rest)));
                default -> throw new IllegalArgumentException("Unknown option '%s'".formatted(option));
            }
        }
        return new RunCommand(new Installation(project, home, port), fresh);
    }

    private static MigrateCommand migrate(Iterator<String> rest) {
        if (rest.hasNext()) {
            throw new IllegalArgumentException("migrate takes no options, but environment variables");
        }
        return new MigrateCommand(Environment.current());
    }

    private static VerifyTrailCommand verifyTrail(Iterator<String> rest) {
        Project project = Project.current();
        Path home = project.defaultHome();
        while (rest.hasNext()) {
            String option = rest.next();
            if (!option.equals("--home")) {
                throw new IllegalArgumentException("Unknown option '%s'".formatted(option));
            }
            home = Path.of(value(option, rest));
        }
        return new VerifyTrailCommand(Environment.current(), project, home);
    }

    private static String value(String option, Iterator<String> rest) {
        try {
            return rest.next();
        } catch (NoSuchElementException e) {
            throw new IllegalArgumentException("%s needs a value".formatted(option), e);
        }
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("'%s' is not a port".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
