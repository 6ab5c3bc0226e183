package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import health.zaoxue.testing.Sheets;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hospital encloses quotations and photos with its request, takes one out again, and an official opens the rest. */
@WithProduct
class AttachmentStory {
    private static final String FILES = "#request\\:files";
    private static final String PDF = "application/pdf";
    private static final int MEGABYTE = 1024 * 1024;

    private final Product product;
    private final Requests requests;

    AttachmentStory(Product product) {
        this.product = product;
        this.requests = new Requests(product);
    }

    @Test
    @Tag("R-EQP-51")
    @Tag("R-PLT-77")
    void a_quotation_and_a_photo_reach_the_official_and_what_was_taken_out_does_not() throws IOException {
        String request = requests.draft("Suction pumps with quotations", new Requests.Item(Requests.FREE, 1, 7_000));
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            Page page = edit(head, request);
            byte[] printed = page.pdf();
            enclose(
                    page,
                    new FilePayload("报价单 A.pdf", PDF, printed),
                    new FilePayload("Old.pdf", PDF, Sheets.pdf("Out of date")),
                    Pictures.photo());
            assertThat(page.locator(".zx-att a").allInnerTexts())
                    .containsExactlyInAnyOrder("报价单 A.pdf", "Old.pdf", "pump.jpg");

            edit(head, request);
            page.fill("#request\\:withoutIt", "Lists start late.".repeat(2));
            page.waitForDownload(() -> page.click(".zx-att a:has-text('报价单 A.pdf')"));
            page.waitForNavigation(() -> page.click(".zx-att li:has-text('Old.pdf') button"));
            assertThat(page.locator(".zx-att a").allInnerTexts()).doesNotContain("Old.pdf");
            assertThat(page.inputValue("#request\\:withoutIt")).isEqualTo("Lists start late.".repeat(2));
            page.waitForNavigation(() -> page.click("#request\\:save"));
            assertThat(page.innerText("main")).contains("报价单 A.pdf", "pump.jpg", "Old.pdf");
            assertThat(head.barriers()).isEmpty();
            assertThat(head.complaints()).isEmpty();
        }
        requests.sendOn(request);
        try (Visitor official = product.signedIn("official", Screen.PHONE)) {
            requests.openToDecide(official, request);
            Page page = official.page();
            Download saved = page.waitForDownload(() -> page.click(".zx-att a:has-text('报价单 A.pdf')"));
            assertThat(saved.suggestedFilename()).isEqualTo("报价单 A.pdf");
            assertThat(new String(Files.readAllBytes(saved.path()), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertKeptByTheBrowser(official, page.getAttribute(".zx-att a:has-text('pump.jpg')", "href"));
            assertThat(official.overflows()).isFalse();
        }
    }

    @ParameterizedTest
    @Tag("R-PLT-70")
    @Tag("R-PLT-76")
    @CsvSource({
        "html, quotation.pdf, is neither a PDF nor a photo",
        "script, quotation.pdf, 'holds a program, a form or another file'",
        "table, prices.xlsx, is neither a PDF nor a photo",
        "nothing, empty.pdf, is neither a PDF nor a photo",
        "large, scan.pdf, is larger than 8 MB",
        "half, quotation.pdf, is not a whole PDF"
    })
    void a_bad_file_is_refused_next_to_its_field_and_what_was_typed_stays(String content, String name, String reason) {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            head.open("/management/requests/new.xhtml");
            Page page = head.page();
            page.fill("#request\\:title", "Typed before the file");
            page.fill("#request\\:quantity-0", "3");
            page.setInputFiles(FILES, new FilePayload(name, PDF, bad(content)));
            page.evalOnSelector(FILES, "field => field.setCustomValidity('')");
            page.waitForNavigation(() -> page.click("#request\\:save"));

            assertThat(page.innerText("#request\\:files-error")).contains(name).contains(reason);
            assertThat(page.inputValue("#request\\:title")).isEqualTo("Typed before the file");
            assertThat(page.inputValue("#request\\:quantity-0")).isEqualTo("3");
        }
    }

    @Test
    void what_is_too_large_is_said_before_it_is_sent() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            head.open("/management/requests/new.xhtml");
            Page page = head.page();

            page.setInputFiles(FILES, new FilePayload("scan.pdf", PDF, bad("large")));

            assertThat(page.evalOnSelector(FILES, "field => field.validationMessage"))
                    .isEqualTo("A file is larger than 8 MB. Choose a smaller one.");
            assertThat(page.innerText(".zx-file-name")).isEqualTo("scan.pdf");
        }
    }

    @Test
    @Tag("R-PLT-78")
    void a_page_that_is_sent_far_too_much_says_so() throws IOException, InterruptedException {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            HttpRequest flood = HttpRequest.newBuilder(URI.create(product.url("/management/requests/new.xhtml")))
                    .header("Cookie", "zx-session=" + head.session().orElseThrow())
                    .header("Origin", product.origin())
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[41 * MEGABYTE]))
                    .build();

            HttpResponse<String> answer = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(flood, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("nothing was saved");
        }
    }

    private static Page edit(Visitor head, String request) {
        head.open("/management/requests/edit.xhtml?id=" + request);
        return head.page();
    }

    private static void enclose(Page page, FilePayload... files) {
        page.setInputFiles(FILES, files);
        page.waitForNavigation(() -> page.click("#request\\:save"));
    }

    private void assertKeptByTheBrowser(Visitor official, String address) {
        APIResponse first = official.context().request().get(product.url(address));
        String tag = first.headers().get("etag");

        APIResponse again = official.context()
                .request()
                .get(product.url(address), RequestOptions.create().setHeader("If-None-Match", tag));

        assertThat(first.headers()).containsEntry("content-type", "image/jpeg");
        assertThat(first.headers().get("content-security-policy")).endsWith("; sandbox");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static byte[] bad(String content) {
        byte[] sheet = Sheets.pdf("Quotation");
        return switch (content) {
            case "html" -> "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
            case "script" -> Sheets.pdf("Quotation", "/OpenAction << /S /JavaScript /JS (1) >>");
            case "table" -> "PK\3\4 prices".getBytes(StandardCharsets.US_ASCII);
            case "nothing" -> new byte[0];
            case "large" -> Arrays.copyOf(sheet, 8 * MEGABYTE + 1);
            case "half" -> Arrays.copyOf(sheet, sheet.length / 2);
            default -> throw new IllegalArgumentException(content);
        };
    }
}
