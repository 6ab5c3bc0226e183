package health.zaoxue.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatementLinesTest {
    private static final String TELL = "zaoxue zaoxue_app %d LOG:  execute <unnamed>: select set_config($1, $2, true)";
    private static final String TOLD =
            "zaoxue zaoxue_app %d DETAIL:  parameters: $1 = 'zaoxue.correlation', $2 = '%s', $3 = 'zaoxue.person', $4 = ''";

    @Test
    void only_what_the_application_asks_counts_and_not_how_its_transactions_begin_and_end() {
        Stream<String> log = Stream.of(
                "zaoxue zaoxue_app 7 LOG:  execute <unnamed>: BEGIN",
                "zaoxue zaoxue_app 7 LOG:  execute S_1: set transaction isolation level repeatable read, read only",
                "zaoxue zaoxue_app 7 LOG:  execute <unnamed>: select name",
                "\tfrom identity.hospital where id = $1",
                "zaoxue zaoxue_app 7 DETAIL:  Parameters: $1 = 'LOG:  execute <unnamed>: select'",
                "zaoxue zaoxue_app 7 LOG:  execute S_3: update equipment.issue set state = $1",
                "zaoxue zaoxue_app 7 LOG:  statement: select 1",
                "zaoxue zaoxue_app 7 LOG:  execute <unnamed>: ",
                "keycloak keycloak 8 LOG:  execute <unnamed>: select * from realm",
                "zaoxue zaoxue_app 7 LOG:  execute S_1: COMMIT",
                "zaoxue postgres 9 LOG:  statement: select pg_reload_conf()");

        assertThat(new StatementLines().in(log))
                .containsExactly("select name", "update equipment.issue set state = $1");
    }

    @Test
    void what_the_house_does_meanwhile_on_other_connections_is_no_part_of_it() {
        Stream<String> log = Stream.of(
                "zaoxue zaoxue_app 7 LOG:  execute <unnamed>: BEGIN",
                "zaoxue zaoxue_app 8 LOG:  execute <unnamed>: BEGIN",
                TELL.formatted(7),
                TOLD.formatted(7, "abc"),
                TELL.formatted(8),
                TOLD.formatted(8, ""),
                "zaoxue zaoxue_app 8 LOG:  execute S_3: select due from identity.account_wish",
                "zaoxue zaoxue_app 7 LOG:  execute S_3: select name from identity.hospital",
                "zaoxue zaoxue_app 9 LOG:  execute S_3: update platform.write_probe set written_at = now()",
                "zaoxue zaoxue_app 8 LOG:  execute S_1: COMMIT",
                "zaoxue zaoxue_app 8 LOG:  execute S_1: select of_a_request_again");

        assertThat(new StatementLines().in(log))
                .containsExactly(
                        "select set_config($1, $2, true)",
                        "select name from identity.hospital",
                        "select of_a_request_again");
    }

    @Test
    void a_transaction_of_the_house_that_began_before_stays_one() {
        StatementLines lines = new StatementLines();
        lines.in(Stream.of(
                "zaoxue zaoxue_app 8 LOG:  execute <unnamed>: BEGIN", TELL.formatted(8), TOLD.formatted(8, "")));

        assertThat(lines.in(Stream.of("zaoxue zaoxue_app 8 LOG:  execute S_3: select due from identity.account_wish")))
                .isEmpty();
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
