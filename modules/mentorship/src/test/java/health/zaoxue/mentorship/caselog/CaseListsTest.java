package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.CaseListService;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEN-85")
class CaseListsTest {
    @Test
    void each_row_of_each_list_has_one_key_that_is_always_the_same() {
        UUID first = new UUID(1, 1);
        UUID second = new UUID(1, 2);

        Stream<UUID> keys = Stream.of(first, second)
                .flatMap(list -> IntStream.range(0, CaseListService.MOST).mapToObj(row -> CaseLists.keyOf(list, row)));

        assertThat(keys).hasSize(2 * CaseListService.MOST).doesNotHaveDuplicates();
        assertThat(CaseLists.keyOf(first, 3)).isEqualTo(CaseLists.keyOf(first, 3));
    }
}
