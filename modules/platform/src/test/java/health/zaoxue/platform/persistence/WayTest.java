package health.zaoxue.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Waymarks;
import health.zaoxue.kernel.Waymarks.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-116")
class WayTest {
    private static final int LONGEST = 60;

    @Property
    void every_way_leads_to_the_rows_that_were_asked_for(
            @ForAll @IntRange(max = LONGEST) int total,
            @ForAll @IntRange(max = LONGEST) int first,
            @ForAll @IntRange(min = 1, max = 30) int size,
            @ForAll("rows") List<Integer> marked) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        List<Mark> marks = marked.stream()
                .filter(row -> row < total)
                .map(row -> new Mark(row, List.of(row.toString())))
                .toList();

        Way way = Way.to(first, size, new Waymarks("all", total, marks));

        assertThat(walked(way, all)).isEqualTo(all.subList(Math.min(first, total), Math.min(first + size, total)));
    }

    @Test
    void the_next_page_and_the_page_before_skip_nothing_however_far_from_the_beginning() {
        Waymarks seen = new Waymarks(
                "all",
                100_000,
                List.of(new Mark(25_000, List.of("dolma", "1")), new Mark(25_024, List.of("dorje", "2"))));

        assertThat(Way.to(25_025, 25, seen).skipped()).isEqualTo(1);
        assertThat(Way.to(24_975, 25, seen).skipped()).isZero();
        assertThat(Way.to(25_000, 25, seen).skipped()).isZero();
        assertThat(Way.to(99_975, 25, seen).skipped()).isZero();
        assertThat(Way.to(0, 25, seen).skipped()).isZero();
    }

    @Provide
    Arbitrary<List<Integer>> rows() {
        return Arbitraries.integers().between(0, LONGEST).list().ofMaxSize(3);
    }

    /** As the database goes: forward with the known row, backward without it. */
    private static List<Integer> walked(Way way, List<Integer> all) {
        List<Integer> line = new ArrayList<>(all);
        Mark from = way.from();
        if (from != null) {
            line = new ArrayList<>(
                    way.backward() ? all.subList(0, (int) from.row()) : all.subList((int) from.row(), all.size()));
        }
        if (way.backward()) {
            Collections.reverse(line);
        }
        List<Integer> rows = new ArrayList<>(
                line.stream().skip(way.skipped()).limit(way.size()).toList());
        if (way.backward()) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
