package health.zaoxue.platform.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImportTest {
    private static final String HEADER = "number,title,pages\n";

    private final Shelves shelves = new Shelves();

    @Test
    @Tag("R-PLT-14")
    void columns_may_stand_in_any_order_with_or_without_a_byte_order_mark() {
        TableImport<?> plain = read("pages,title,number\r\n12,One,A1\r\n");
        TableImport<?> marked = read("\uFEFFnumber,title,pages\n\"A2\",\"Two, or more\",13\n");

        assertThat(plain.errors()).isEmpty();
        assertThat(marked.errors()).isEmpty();
        plain.carryOut();
        marked.carryOut();
        assertThat(shelves.books())
                .containsValues(
                        new Shelves.Book("A1", "One", 12, null), new Shelves.Book("A2", "Two, or more", 13, null));
    }

    @Test
    @Tag("R-PLT-14")
    void an_unknown_a_missing_and_a_repeated_column_are_named_in_the_first_row() {
        assertThat(errors("number,titel,number,pages\nA1,One,A1,12\n"))
                .containsExactly(
                        tuple(1L, "titel", "import.column.unknown"),
                        tuple(1L, "number", "import.column.twice"),
                        tuple(1L, "title", "import.column.missing"));
    }

    @Test
    @Tag("R-PLT-14")
    void a_file_in_an_encoding_that_cannot_be_told_is_refused_as_such() {
        TableImport<Shelves.Book> read = TableImport.of(
                CsvTable.read((HEADER + "A1,书,12\n").getBytes(StandardCharsets.UTF_16), Shelves.COLUMNS), shelves);

        assertThat(read.errors()).extracting(error -> error.reason().code()).containsExactly("import.encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "number,title,pages\n", "number,title,pages\n,,\n\n"})
    @Tag("R-PLT-14")
    void a_file_without_rows_is_refused(String content) {
        assertThat(errors(content)).isNotEmpty();
    }

    @Test
    @Tag("R-PLT-14")
    void a_quote_that_never_ends_is_refused_and_not_guessed_at() {
        assertThat(errors(HEADER + "A1,\"One,12\n"))
                .extracting(Tuple::toList)
                .allSatisfy(error -> assertThat(error).contains("import.not-csv"));
    }

    @Test
    @Tag("R-PLT-14")
    void five_megabytes_are_taken_and_one_byte_more_is_not() {
        byte[] largest = filled(TableFile.LARGEST);
        byte[] larger = filled(TableFile.LARGEST + 1);

        assertThat(codes(largest)).doesNotContain("import.too-large");
        assertThat(codes(larger)).containsExactly("import.too-large");
    }

    @Test
    @Tag("R-PLT-14")
    void twenty_thousand_rows_are_taken_and_one_more_is_not() {
        String rows = numbered(TableFile.MOST_ROWS);

        assertThat(errors(HEADER + rows)).isEmpty();
        assertThat(errors(HEADER + rows + "Z,Z,1\n")).containsExactly(tuple(0L, null, "import.too-many-rows"));
    }

    @Test
    @Tag("R-PLT-14")
    void rows_are_numbered_as_a_spreadsheet_numbers_them_blank_ones_included() {
        assertThat(errors(HEADER + "A1,One,12\n\n,,\nA2,Two,none\n"))
                .containsExactly(tuple(5L, "pages", "import.number"));
    }

    @Test
    @Tag("R-PLT-14")
    void a_row_with_more_cells_than_columns_is_refused() {
        assertThat(errors(HEADER + "A1,One,12,more\n")).containsExactly(tuple(2L, "pages", "import.row.too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, number.outside",
        "5001, number.outside",
        "-3, number.outside",
        "12.5, import.number",
        "twelve, import.number",
        "１２, import.number",
        "1e3, import.number"
    })
    void a_number_outside_its_bounds_or_not_whole_is_refused(String pages, String code) {
        assertThat(errors(HEADER + "A1,One," + pages + "\n")).containsExactly(tuple(2L, "pages", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2025", "2025-02-30", "2025-13-01", "12-31-25", "0025-01-01", "yesterday"})
    void a_wrong_date_is_refused(String day) {
        assertThat(errors("number,title,pages,printed\nA1,One,12," + day + "\n"))
                .containsExactly(tuple(2L, "printed", "import.day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", "  =HYPERLINK(0)"})
    @Tag("R-PLT-15")
    void a_cell_that_a_spreadsheet_would_calculate_is_refused(String title) {
        assertThat(errors(HEADER + "A1,\"" + title + "\",12\n")).containsExactly(tuple(2L, "title", "import.formula"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "+5", "-0.5", "1 - 1 = 0", "<script>alert(1)</script>"})
    @Tag("R-PLT-15")
    void a_plain_number_and_a_text_that_only_looks_dangerous_stay_what_they_are(String title) {
        read(HEADER + "A1," + title + ",12\n").carryOut();

        assertThat(shelves.books().values()).extracting(Shelves.Book::title).containsExactly(title);
    }

    @Test
    @Tag("R-PLT-16")
    void a_key_or_title_that_occurs_twice_in_the_file_names_the_first_row() {
        TableImport<?> read = read(HEADER + "A1,One,12\nA1,Two,12\nA2,One,12\n");

        assertThat(read.errors())
                .extracting(
                        RowError::row,
                        RowError::column,
                        RowError::value,
                        error -> error.reason().details())
                .containsExactly(tuple(3L, "number", "A1", List.of(2L)), tuple(4L, "title", "One", List.of(2L)));
    }

    @Test
    @Tag("R-PLT-16")
    void a_row_that_repeats_another_is_said_once_and_counts_as_nothing_else() {
        TableImport<?> read = read(HEADER + "A1,One,12\nA1,One,12\n");

        assertThat(read.errors()).hasSize(1);
        assertThat(read.added()).isEqualTo(1);
        assertThat(read.changed() + read.unchanged()).isZero();
    }

    @Test
    @Tag("R-PLT-16")
    void a_title_that_another_book_has_already_is_refused() {
        read(HEADER + "A1,One,12\n").carryOut();

        assertThat(errors(HEADER + "A2,One,12\n")).containsExactly(tuple(2L, "title", "import.taken"));
        assertThat(errors(HEADER + "A1,One,13\n")).isEmpty();
    }

    @Test
    @Tag("R-PLT-16")
    void with_a_single_error_nothing_is_carried_out() {
        TableImport<?> read = read(HEADER + "A1,One,12\nA2,Two,0\n");

        assertThatThrownBy(read::carryOut).isInstanceOf(IllegalStateException.class);
        assertThat(shelves.books()).isEmpty();
    }

    private TableImport<Shelves.Book> read(String content) {
        return TableImport.of(CsvTable.read(content.getBytes(UTF_8), Shelves.COLUMNS), shelves);
    }

    private List<Tuple> errors(String content) {
        return read(content).errors().stream()
                .map(error -> tuple(error.row(), error.column(), error.reason().code()))
                .toList();
    }

    private static List<String> codes(byte[] content) {
        return CsvTable.read(content, Shelves.COLUMNS).errors().stream()
                .map(error -> error.reason().code())
                .toList();
    }

    private static byte[] filled(int size) {
        byte[] content = new byte[size];
        java.util.Arrays.fill(content, (byte) 'x');
        return content;
    }

    private static String numbered(int rows) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            lines.append('N').append(i).append(",Title ").append(i).append(",1\n");
        }
        return lines.toString();
    }
}
