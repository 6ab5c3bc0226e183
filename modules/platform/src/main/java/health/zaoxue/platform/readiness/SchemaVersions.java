package health.zaoxue.platform.readiness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last migration of each schema.
 *
 * @param numbers by the schema's name
 */
record SchemaVersions(Map<String, Integer> numbers) {
    private static final String FOLDER = "db/migration/";
    private static final List<String> SCHEMAS =
            List.of("platform", "identity", "mentorship", "capacity", "equipment", "reporting");
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__\\w+\\.sql");

    SchemaVersions {
        numbers = Map.copyOf(numbers);
    }

    /** Those that lie beside these classes, and so those that this version was written for. */
    static SchemaVersions expected(ClassLoader loader) {
        Map<String, Integer> found = new TreeMap<>();
        for (String schema : SCHEMAS) {
            URL folder = loader.getResource(FOLDER + schema);
            if (folder == null) {
                throw new IllegalStateException("no migrations of " + schema);
            }
            files(folder).forEach(file -> numberOf(file, schema, found));
        }
        return new SchemaVersions(found);
    }

    /** Schemas that have fewer migrations than these; more are those of a later version, whose nodes take over one by one. */
    Map<String, Integer> missingIn(Map<String, Integer> database) {
        Map<String, Integer> missing = new TreeMap<>(numbers);
        missing.entrySet().removeIf(schema -> database.getOrDefault(schema.getKey(), 0) >= schema.getValue());
        return missing;
    }

    private static void numberOf(String file, String schema, Map<String, Integer> found) {
        Matcher migration = MIGRATION.matcher(file);
        if (migration.matches()) {
            found.merge(schema, Integer.valueOf(migration.group(1)), Math::max);
        }
    }

    private static List<String> files(URL folder) {
        try {
            if (folder.openConnection() instanceof JarURLConnection jar) {
                String within = jar.getEntryName() + (jar.getEntryName().endsWith("/") ? "" : "/");
                return jar.getJarFile().stream()
                        .filter(entry -> entry.getName().startsWith(within))
                        .map(entry -> entry.getName().substring(within.length()))
                        .toList();
            }
            try (Stream<Path> paths = Files.list(Path.of(folder.toURI()))) {
                return paths.map(path -> path.getFileName().toString()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
