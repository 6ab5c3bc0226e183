package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.portal.page.CsvText.Cell;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    private final StringBuilder text = new StringBuilder();
    private final CsvText csv = new CsvText(text);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\tx", "\rx"})
    @Tag("R-REP-03")
    void a_text_that_a_spreadsheet_would_run_is_marked_and_quoted(String formula) {
        csv.add(List.of(Cell.of(formula)));

        assertThat(text.toString()).isEqualTo("\uFEFF\"'" + formula + "\"\r\n");
    }

    @Test
    @Tag("R-REP-03")
    void a_number_of_ours_may_begin_with_a_minus() {
        csv.add(List.of(Cell.ofNumber("-1280000.50")));

        assertThat(text.toString()).isEqualTo("\uFEFF-1280000.50\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_stay_inside_their_cell() {
        csv.add(List.of(Cell.of("Lhasa, \"People's\""), Cell.of("two\nlines"), Cell.of("拉萨")));

        assertThat(text.toString()).isEqualTo("\uFEFF\"Lhasa, \"\"People's\"\"\",\"two\nlines\",拉萨\r\n");
    }

    @Property
    void no_cell_of_text_ever_begins_like_a_formula(@ForAll String typed) {
        StringBuilder written = new StringBuilder();
        CsvText fresh = new CsvText(written);
        fresh.add(List.of(Cell.of(typed)));

        String cell = written.substring(1).replaceFirst("^\"", "");
        assertThat(cell.isEmpty() ? ' ' : cell.charAt(0)).isNotIn('=', '+', '-', '@', '\t');
    }
}
