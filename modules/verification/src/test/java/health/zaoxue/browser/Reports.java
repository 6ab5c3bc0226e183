package health.zaoxue.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
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

    /** Sends a report with a photo as the page would. */
    APIResponse send(Visitor nurse, String tag, FilePayload photo) {
        FormData form = FormData.create()
                .set("key", UUID.randomUUID().toString())
                .set("tag", tag)
                .set("symptom", "else")
                .set("severity", "DEGRADED")
                .set("description", "Battery runs down")
                .set("photo", photo);
        return post(nurse, form);
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
