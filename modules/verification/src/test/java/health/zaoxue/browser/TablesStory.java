package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import health.zaoxue.platform.imports.Cells;
import health.zaoxue.platform.imports.Column;
import health.zaoxue.platform.imports.TableFile;
import health.zaoxue.platform.imports.TableReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables leave as they are filtered, and the rows that cannot come in come back to be corrected. */
@WithProduct
class TablesStory {
    private final Product product;

    TablesStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-IDN-87")
    void a_list_leaves_with_all_rows_that_its_filters_match_and_their_number() throws IOException {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/people/index.xhtml");
            Locator export = page.locator("[id='people:export']");
            String before = export.innerText();
            page.selectOption("[id='people:employerKind']", "COMMISSION");
            assertThat(export).not().hasText(before);
            String rows = export.innerText().replaceAll("[^0-9]", "");

            Download file = page.waitForDownload(export::click);

            String text = Files.readString(file.path(), StandardCharsets.UTF_8);
            assertThat(file.suggestedFilename()).isEqualTo("people-" + rows + ".csv");
            assertThat(text).startsWith("\uFEFFName in Latin letters,").contains("Li Wenjuan,李文娟", "system-admin");
            assertThat(text.lines().count()).isEqualTo(Long.parseLong(rows) + 1);
            Download workbook = page.waitForDownload(() -> page.click("[id='people:exportWorkbook']"));
            assertThat(workbook.suggestedFilename()).isEqualTo("people-" + rows + ".xlsx");
            assertThat(rowsOf(workbook, text)).hasSize(Integer.parseInt(rows));
            for (String list : new String[] {"tours/index", "institutions/alliances"}) {
                administrator.open("/administration/" + list + ".xhtml");
                Download other = page.waitForDownload(() -> page.click("[id$=':export']"));
                assertThat(other.suggestedFilename()).matches("(tours|alliances)-[0-9]+[.]csv");
            }
            administrator.widen(Screen.PHONE);
            assertThat(administrator.overflows()).isFalse();
            assertThat(administrator.barriers()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-86")
    void the_rows_that_cannot_come_in_come_back_with_what_to_correct() throws IOException {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            tryOut(administrator, "kind,name,name_zh\nPREFECTURE,Tables Prefecture,\nVALLEY,Tables Valley,\n");
            assertThat(page.locator("main")).containsText("Nothing was imported");

            Download file = page.waitForDownload(() -> page.click("[id='report:wrongRows']"));

            String text = Files.readString(file.path(), StandardCharsets.UTF_8);
            assertThat(file.suggestedFilename()).isEqualTo("places-1.csv");
            assertThat(text)
                    .startsWith("\uFEFFkind,name,name_zh,what_to_correct")
                    .contains("VALLEY,Tables Valley,")
                    .doesNotContain("Tables Prefecture");
            tryOut(administrator, text.replace("VALLEY", "PREFECTURE"));
            assertThat(page.locator("main")).containsText(Pattern.compile("Nothing has been imported yet"));
            page.click("[id='report:discard']");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-88")
    void a_workbook_comes_in_like_any_table() throws IOException {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            String cell = "<c t=\"inlineStr\"><is><t>%s</t></is></c>";
            String row = "<row>" + cell.repeat(3) + "</row>";
            String sheet = "<worksheet><sheetData>" + row.formatted("kind", "name", "name_zh")
                    + row.formatted("PREFECTURE", "Workbook Prefecture", "表格地区") + "</sheetData></worksheet>";
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write(sheet.getBytes(StandardCharsets.UTF_8));
            }

            tryOut(administrator, new FilePayload("places.xlsx", "application/zip", workbook.toByteArray()));

            Page page = administrator.page();
            assertThat(page.locator("main")).containsText("Nothing has been imported yet");
            page.click("[id='report:discard']");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    /** Read as our own imports read a workbook, with the columns that the list has as a text. */
    private static List<Cells> rowsOf(Download workbook, String text) throws IOException {
        List<Column> columns = text.lines()
                .limit(1)
                .flatMap(line -> Stream.of(line.substring(1).split(",")))
                .map(Column::required)
                .toList();
        TableReading table = TableReading.of(
                new TableFile("list", workbook.suggestedFilename(), Files.readAllBytes(workbook.path())), columns);
        assertThat(table.errors()).isEmpty();
        return table.rows();
    }

    private static void tryOut(Visitor administrator, String text) {
        tryOut(administrator, new FilePayload("places.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void tryOut(Visitor administrator, FilePayload file) {
        Page page = administrator.page();
        administrator.open("/administration/imports/index.xhtml");
        page.selectOption("[id='upload:kind']", "places");
        page.setInputFiles("[id='upload:file']", file);
        page.click("[id='upload:tryOut']");
        page.locator("[id='report:discard']").waitFor();
    }
}
