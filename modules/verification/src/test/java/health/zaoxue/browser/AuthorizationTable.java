package health.zaoxue.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** authorization.csv: each route with the roles that get in, {@code public}, or {@code signed-in}. */
record AuthorizationTable(Map<String, Set<String>> admitted) {
    static AuthorizationTable read() {
        try (InputStream file = AuthorizationTable.class.getResourceAsStream("/authorization.csv")) {
            Map<String, Set<String>> rows = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> rows.put(row[0], Set.of(row[1].split(" "))));
            return new AuthorizationTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> routes() {
        return List.copyOf(admitted.keySet());
    }

    boolean isPublic(String route) {
        return listed(route).contains("public");
    }

    boolean admits(String route, Set<String> roles) {
        Set<String> listed = listed(route);
        return listed.contains("public")
                || listed.contains("signed-in")
                || roles.stream().anyMatch(listed::contains);
    }

    private Set<String> listed(String route) {
        return admitted.getOrDefault(route, Set.of());
    }
}
