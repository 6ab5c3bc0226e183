package health.zaoxue.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * isolation.csv: what a page or endpoint answers to each role for an id of the own hospital, of another one, for an unknown and
 * for a malformed one. A dash means that there is no such case.
 */
record IsolationTable(List<Row> rows) {
    /** The thing of a page whose address carries no id, though its classes make some: of what forms send, or of what is searched for. */
    static final String NONE = "-";

    private static final String ANYBODY = "*";

    /**
     * One line.
     *
     * @param route as authorization.csv has it
     * @param parameter of the address; a slash where the id ends the path
     * @param thing what the id belongs to
     * @param with a further parameter, and its text or the thing whose id it is
     * @param roles for whom the answers hold
     * @param answers own, other, unknown, malformed
     */
    record Row(String route, String parameter, String thing, String with, Set<String> roles, List<String> answers) {
        boolean isFor(Set<String> held) {
            return roles.contains(ANYBODY) || roles.stream().anyMatch(held::contains);
        }

        Optional<Integer> expected(Kind kind) {
            return Optional.of(answers.get(kind.ordinal()))
                    .filter(answer -> !answer.equals("-"))
                    .map(Integer::valueOf);
        }

        private boolean asksTheSameAs(Row other) {
            return route.equals(other.route)
                    && parameter.equals(other.parameter)
                    && thing.equals(other.thing)
                    && with.equals(other.with);
        }
    }

    /** Whose the id is, in the order of the columns. */
    enum Kind {
        OWN,
        OTHER,
        UNKNOWN,
        MALFORMED
    }

    static IsolationTable read() {
        try (InputStream file = IsolationTable.class.getResourceAsStream("/isolation.csv")) {
            return new IsolationTable(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new Row(
                            cells[0],
                            cells[1],
                            cells[2],
                            cells[3],
                            Set.of(cells[4].split(" ")),
                            Arrays.asList(cells).subList(5, 9)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows that somebody with these roles meets: of those that ask the same, the first that is meant for one of the roles. */
    List<Row> rowsFor(Set<String> roles) {
        List<Row> meant = rows.stream()
                .filter(row -> row.isFor(roles) && !row.thing().equals(NONE))
                .toList();
        return meant.stream()
                .filter(row ->
                        meant.stream().filter(row::asksTheSameAs).findFirst().orElseThrow() == row)
                .toList();
    }

    boolean knows(String route) {
        return rows.stream().anyMatch(row -> row.route().equals(route));
    }

    boolean knows(String route, String parameter) {
        return rows.stream()
                .anyMatch(row -> row.route().equals(route) && row.parameter().equals(parameter));
    }
}
