package health.zaoxue.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("R-PLT-16")
class AnyOrderOfRowsProperties {
    @Property
    @Label("any order of the rows leads to the same books, and the same file again changes nothing")
    void any_order_of_the_rows_leads_to_the_same_books(
            @ForAll @IntRange(min = 1, max = 40) int number,
            @ForAll @IntRange(min = 0, max = 40) int knownBefore,
            @ForAll Random order) {
        List<String> rows = new ArrayList<>(rows(number, 12));
        Map<String, Shelves.Book> inOrder = imported(rows, knownBefore);
        Collections.shuffle(rows, order);

        Map<String, Shelves.Book> shuffled = imported(rows, knownBefore);

        assertThat(shuffled).isEqualTo(inOrder).hasSize(Math.max(number, knownBefore));
    }

    private static Map<String, Shelves.Book> imported(List<String> rows, int knownBefore) {
        Shelves shelves = new Shelves();
        if (knownBefore > 0) {
            read(shelves, rows(knownBefore, 11)).carryOut();
        }
        TableImport<Shelves.Book> first = read(shelves, rows);
        assertThat(first.added() + first.changed() + first.unchanged()).isEqualTo(rows.size());
        first.carryOut();
        TableImport<Shelves.Book> again = read(shelves, rows);
        assertThat(again.unchanged()).isEqualTo(rows.size());
        return shelves.books();
    }

    private static TableImport<Shelves.Book> read(Shelves shelves, List<String> rows) {
        String content = "number,title,pages\n" + String.join("\n", rows);
        return TableImport.of(CsvTable.read(content.getBytes(UTF_8), Shelves.COLUMNS), shelves);
    }

    private static List<String> rows(int number, int pages) {
        return IntStream.range(0, number)
                .mapToObj(i -> "A%d,Title %d,%d".formatted(i, i, pages + i % 2))
                .collect(Collectors.toList());
    }
}
