package health.zaoxue.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-IDN-88")
class WorkbookTest {
    private static final List<Column> COLUMNS =
            List.of(Column.required("name"), Column.optional("from"), Column.optional("beds"));
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m月d日\"/></numFmts>"
                    + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"4\"/></cellXfs></styleSheet>";
    private static final String HEADER =
            "<row r=\"1\">" + inline("A1", "name") + inline("B1", "from") + inline("C1", "beds") + "</row>";

    @Test
    void texts_numbers_and_days_are_read_as_somebody_sees_them() throws IOException {
        String row =
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" s=\"1\"><v>46160</v></c><c r=\"C3\"><v>1.2E2</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"C4\" s=\"3\"><v>0.50</v></c></row>"
                        + "<row r=\"5\"/><row r=\"6\">" + inline("A6", "拉萨")
                        + "<c r=\"B6\" s=\"2\"><v>46160</v></c></row>";

        CsvTable table = read(sheet(HEADER + row));

        assertThat(table.errors()).isEmpty();
        assertThat(table.rows())
                .extracting(
                        Cells::row, cells -> cells.raw("name"), cells -> cells.raw("from"), cells -> cells.raw("beds"))
                .containsExactly(
                        tuple(3L, "བསྟན་འཛིན", "2026-05-18", "120"),
                        tuple(4L, "Rich text", "", "0.5"),
                        tuple(6L, "拉萨", "2026-05-18", ""));
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws IOException {
        Map<String, String> parts =
                sheet(HEADER + "<row><c r=\"A2\" t=\"str\"><v>A</v></c><c r=\"B2\" s=\"1\"><v>44698</v></c></row>");
        parts.put("xl/workbook.xml", "<workbook><workbookPr date1904=\"1\"/></workbook>");

        assertThat(read(parts).rows().get(0).raw("from")).isEqualTo("2026-05-18");
    }

    @Test
    void a_formula_is_refused_whatever_it_has_been_calculated_to() throws IOException {
        CsvTable table = read(
                sheet(HEADER + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>harmless</v></c></row>"));

        Cells cells = table.rows().get(0);
        cells.text("name", 100);

        assertThat(cells.errors()).extracting(error -> error.reason().code()).containsExactly("import.formula");
    }

    @ParameterizedTest
    @CsvSource({
        "<!DOCTYPE x [<!ENTITY e 'boom'>]><worksheet><sheetData>&e;</sheetData></worksheet>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1/x'><worksheet/>",
        "<worksheet><sheetData><row r='1'><c r='ZZZ1'><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c r='A1'><v>1E400</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>7</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row"
    })
    void what_no_spreadsheet_writes_is_refused_as_a_whole(String sheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/worksheets/sheet1.xml", sheet);

        assertThat(read(parts).errors())
                .extracting(error -> error.reason().code())
                .containsExactly("import.workbook");
    }

    @Test
    void an_archive_that_unpacks_to_more_than_it_may_or_has_no_sheet_is_refused() throws IOException {
        byte[] bomb = zipped(Map.of("xl/worksheets/sheet1.xml", " ".repeat(Workbook.LARGEST_UNPACKED + 1)));
        byte[] other = zipped(Map.of("word/document.xml", "<document/>"));

        assertThat(bomb.length).isLessThan(TableFile.LARGEST);
        for (byte[] content : List.of(bomb, other, new byte[] {'P', 'K', 3, 4, 0})) {
            assertThat(CsvTable.read(content, COLUMNS).errors())
                    .extracting(error -> error.reason().code())
                    .containsExactly("import.workbook");
        }
    }

    @ParameterizedTest
    @CsvSource({"20000, 0", "20001, 1"})
    void a_workbook_has_as_many_rows_as_a_table(int rows, int errors) throws IOException {
        assertThat(read(sheet(HEADER + ("<row>" + inline("A2", "x") + "</row>").repeat(rows)))
                        .errors())
                .hasSize(errors);
    }

    private static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Map<String, String> sheet(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>Rich </t></r><r><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>aloud</t></rPh></si>"
                        + "<si><t>བསྟན་འཛིན</t></si></sst>");
        parts.put("xl/styles.xml", STYLES);
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    private static CsvTable read(Map<String, String> parts) throws IOException {
        return CsvTable.read(zipped(parts), COLUMNS);
    }

    private static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
