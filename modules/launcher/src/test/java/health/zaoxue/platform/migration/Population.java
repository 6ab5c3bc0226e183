package health.zaoxue.platform.migration;

import health.zaoxue.launcher.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What people have entered over the years. {@code population/<schema>/V<number>.sql} holds rows of the time after the migration of that
 * number; {@code states.csv} says in which states databases were out there, the oldest first.
 */
final class Population {
    private final Database owner;
    private final Set<String> waiting = new TreeSet<>();

    Population(Database owner) {
        this.owner = owner;
        Path folder = resource("/population");
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".sql"))
                    .forEach(file -> waiting.add("/population/" + folder.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each schema its version in each state. */
    static List<Map<String, MigrationVersion>> states() {
        List<String> lines = read(resource("/population/states.csv")).lines().toList();
        List<String> schemas = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> versions(schemas, List.of(line.split(","))))
                .toList();
    }

    /** Enters what belongs behind a migration; answers whether there was anything. */
    boolean enter(String schema, MigrationVersion version) {
        String name = "/population/%s/V%s.sql".formatted(schema, version);
        boolean expected = waiting.remove(name);
        if (expected) {
            enter(resource(name));
        }
        return expected;
    }

    /** What belongs behind migrations that never came. */
    Set<String> waiting() {
        return waiting;
    }

    private void enter(Path rows) {
        try (Connection connection = owner.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local zaoxue.across = 'on'");
            statement.execute(read(rows));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("%s cannot be entered".formatted(rows), e);
        }
    }

    private static Map<String, MigrationVersion> versions(List<String> schemas, List<String> numbers) {
        return schemas.stream()
                .collect(Collectors.toMap(
                        schema -> schema,
                        schema -> MigrationVersion.fromVersion(numbers.get(schemas.indexOf(schema)))));
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(Population.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
