package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.platform.imports.TableReading;
import health.zaoxue.portal.page.CsvText.Cell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-117")
class WorkbookTextTest {
    private static final List<Column> COLUMNS = List.of(Column.required("name"), Column.required("number"));

    @ParameterizedTest
    @ValueSource(strings = {"Dolma", "卓玛", "སྒྲོལ་མ་", "<b> & \"quoted\"", "a, b; c", "𠮷"})
    void what_is_written_is_read_again_by_our_own_imports(String name) {
        List<Cells> rows = TableReading.of(
                        new TableFile("x", "x.xlsx", workbook(Cell.of(name), Cell.ofNumber(12))), COLUMNS)
                .rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.text("name", 200)).isEqualTo(name);
            assertThat(row.number("number", 0, 100)).isEqualTo(12);
        });
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text_and_what_xml_does_not_know_is_left_out() throws Exception {
        String sheet = parts(workbook(Cell.of("=1+1"), Cell.of("a\u0000\u000B\uD800b")))
                .get(4);

        assertThat(sheet)
                .contains("t=\"inlineStr\"")
                .contains(">=1+1<")
                .contains(">ab<")
                .doesNotContain("<f>");
    }

    @Test
    void each_part_is_xml_of_its_own() throws Exception {
        List<String> parts = parts(workbook(Cell.of("x"), Cell.ofNumber(-1)));

        assertThat(parts).hasSize(5);
        for (String part : parts) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(part.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                            .getDocumentElement())
                    .isNotNull();
        }
    }

    private static byte[] workbook(Cell... row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WorkbookText workbook = new WorkbookText(out)) {
            workbook.add(List.of(Cell.of("name"), Cell.of("number")));
            workbook.add(List.of(row));
        }
        return out.toByteArray();
    }

    private static List<String> parts(byte[] workbook) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
