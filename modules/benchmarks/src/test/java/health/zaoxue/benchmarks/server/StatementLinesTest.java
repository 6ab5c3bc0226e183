package health.zaoxue.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementLinesTest {
    @Test
    void only_what_the_application_asks_counts_and_not_how_its_transactions_begin_and_end() {
        Stream<String> log = Stream.of(
                "zaoxue zaoxue_app LOG:  execute <unnamed>: BEGIN",
                "zaoxue zaoxue_app LOG:  execute S_1: set transaction isolation level repeatable read, read only",
                "zaoxue zaoxue_app LOG:  execute <unnamed>: select name",
                "\tfrom identity.hospital where id = $1",
                "zaoxue zaoxue_app DETAIL:  Parameters: $1 = 'LOG:  execute <unnamed>: select'",
                "zaoxue zaoxue_app LOG:  execute S_3: update equipment.issue set state = $1",
                "zaoxue zaoxue_app LOG:  statement: select 1",
                "zaoxue zaoxue_app LOG:  execute <unnamed>: ",
                "keycloak keycloak LOG:  execute <unnamed>: select * from realm",
                "zaoxue zaoxue_app LOG:  execute S_1: COMMIT",
                "zaoxue postgres LOG:  statement: select pg_reload_conf()");

        assertThat(StatementLines.in(log)).containsExactly("select name", "update equipment.issue set state = $1");
    }

    @Test
    void the_heap_is_the_total_at_the_end_of_the_histogram() {
        String histogram = """
                 num     #instances         #bytes  class name (module)
                   1:        123456       98765432  [B (java.base@17)
                Total        234567      123456789
                """;

        assertThat(Heap.total(histogram)).isEqualTo(123_456_789L);
        assertThatThrownBy(() -> Heap.total("no such process")).hasMessageContaining("no such process");
    }
}
