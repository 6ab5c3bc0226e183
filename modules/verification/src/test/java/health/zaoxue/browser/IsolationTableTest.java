package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever adds a page that takes an id says in the table what it answers to whom. */
class IsolationTableTest {
    private final IsolationTable table = IsolationTable.read();

    @Test
    void every_route_that_makes_an_id_of_what_it_is_sent_is_in_the_table_and_no_other() throws IOException {
        Set<String> inTheTable = new TreeSet<>();
        table.rows().forEach(row -> inTheTable.add(row.route()));

        assertThat(inTheTable).containsExactlyInAnyOrderElementsOf(new IdRoutes().all());
    }

    @Test
    void every_route_of_the_table_has_roles_of_its_own() {
        assertThat(AuthorizationTable.read().routes())
                .containsAll(
                        table.rows().stream().map(IsolationTable.Row::route).toList());
    }

    @Test
    void a_malformed_id_is_not_found_unless_the_role_is_refused_at_once() {
        assertThat(table.rows())
                .filteredOn(row -> !row.thing().equals(IsolationTable.NONE))
                .allSatisfy(row -> assertThat(
                                row.expected(IsolationTable.Kind.MALFORMED).orElseThrow())
                        .isIn(404, 403));
    }
}
