package health.zaoxue.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports as a nurse makes them on a phone. */
final class Reports {
    private final Product product;

    Reports(Product product) {
        this.product = product;
    }

    /** Reports what the page is about, and answers the id of the report. */
    String report(Page page, @Nullable FilePayload photo) {
        fill(page, "OUT_OF_SERVICE");
        if (photo != null) {
            page.setInputFiles("#photo", photo);
            page.waitForFunction("() => document.querySelector('#photo-label span').textContent"
                    + " === document.getElementById('report').dataset.chosen");
        }
        page.click("#send");
        page.waitForURL("**/nurse/saved.xhtml**");
        page.waitForLoadState(LoadState.LOAD);
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    /** Chooses a symptom and how bad it is. */
    void fill(Page page, String severity) {
        page.locator(".zx-chips .zx-chip").first().click();
        page.locator(".zx-chipbox:has(input[value='" + severity + "']) .zx-chip")
                .click();
    }

    /** How many reports the nurse has made, counted page by page. */
    int numberOf(Visitor nurse) {
        int number = 0;
        String page = "/nurse/reports/index.xhtml";
        while (page != null) {
            nurse.open(page);
            number += nurse.page().locator(".zx-rep").count();
            Locator older = nurse.page().locator(".zx-pages a").last();
            int here = page.contains("page=") ? Integer.parseInt(page.replaceAll(".*page=", "")) : 0;
            String next = older.count() == 0 ? "" : older.getAttribute("href");
            page = next.endsWith("page=" + (here + 1)) ? next : null;
        }
        return number;
    }

    /** Sends a report as the page would, under this key. */
    APIResponse send(Visitor nurse, String tag, String key, String description) {
        FormData form = FormData.create()
                .set("key", key)
                .set("tag", tag)
                .set("symptom", "else")
                .set("severity", "DEGRADED")
                .set("description", description);
        return post(nurse, form);
    }

    /** Sends a report with that many bytes as its photo, as the page would. */
    HttpResponse<String> send(Visitor nurse, String tag, int bytesOfPhoto) throws IOException, InterruptedException {
        String boundary = "part-of-the-report";
        StringBuilder fields = new StringBuilder();
        Map.of("key", UUID.randomUUID().toString(), "tag", tag, "symptom", "else", "severity", "DEGRADED")
                .forEach((name, value) ->
                        fields.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, name, value)));
        fields.append("--%s\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nRuns down\r\n"
                .formatted(boundary));
        fields.append("--%s\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"bed.jpg\"\r\n\r\n"
                .formatted(boundary));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(fields.toString().getBytes(StandardCharsets.UTF_8));
        body.write(new byte[bytesOfPhoto]);
        body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        String cookies = nurse.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url("/nurse/send")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Cookie", cookies)
                .header("Origin", product.origin())
                .header("X-Field", "1")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private APIResponse post(Visitor nurse, FormData form) {
        return nurse.context()
                .request()
                .post(
                        product.url("/nurse/send"),
                        RequestOptions.create()
                                .setHeader("X-Field", "1")
                                .setHeader("Origin", product.origin())
                                .setMultipart(form));
    }
}
