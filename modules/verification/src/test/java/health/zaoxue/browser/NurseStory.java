package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import health.zaoxue.kernel.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Story 2: a nurse reports an equipment problem from a phone, and hears what became of it. */
@WithProduct
class NurseStory {
    private static final String NURSE = "Pema Yangzom";
    private static final String ENGINEER = "Kunga Dorje";
    private static final String MOMENT = "(?s).*\\d{1,2}:\\d{2}.*";
    private static final String SCRIPTED = "<script>alert('x')</script> & <b>loose plug</b>";

    private final Product product;
    private final Devices devices;

    NurseStory(Product product) {
        this.product = product;
        this.devices = new Devices(product);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_scanned_device_is_reported_repaired_and_confirmed(Language language) {
        String tag = devices.tagOfSerial("IV-20418");
        try (Visitor nurse = product.visitor(Screen.PHONE)) {
            nurse.open("/d/" + tag);
            nurse.giveCredentials("nurse");
            assertThat(nurse.page().url()).isEqualTo(product.url("/nurse/report.xhtml?tag=" + tag));
            nurse.open("/nurse/index.xhtml");
            nurse.read(language);
            nurse.open("/d/" + tag);
            assertThat(nurse.page().getAttribute("html", "lang")).isEqualTo(language.tag());
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();

            String report = report(nurse.page(), Pictures.photo());
            assertThat(nurse.barriers()).isEmpty();
            repair(report, language);
            confirm(nurse, report);

            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @Test
    void what_does_not_work_after_all_is_reopened_with_a_reason() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + devices.tagOfSerial("PM-70081"));
            String report = report(nurse.page(), null);
            repair(report, Language.ENGLISH);

            nurse.open("/nurse/reports/one.xhtml?id=" + report);
            nurse.page().click(".zx-ask summary");
            nurse.page().fill("#reason", "Still beeps after ten minutes");
            nurse.page().click("form[action='/nurse/reports/reopen'] button");
            nurse.page().waitForLoadState(LoadState.LOAD);

            List<String> steps = steps(nurse.page());
            assertThat(steps).hasSize(5);
            assertThat(steps.get(4))
                    .contains(NURSE, "Still beeps after ten minutes")
                    .matches(MOMENT);
            try (Visitor engineer = product.signedIn("engineer", Screen.DESKTOP)) {
                engineer.open("/management/issues/one.xhtml?id=" + report);
                assertThat(engineer.page()
                                .locator("#act\\:start, #act\\:acknowledge")
                                .count())
                        .isPositive();
            }
        }
    }

    @Test
    void pressed_twice_makes_one_report() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            int before = numberOfReports(nurse);
            nurse.open("/d/" + devices.tagOfSerial("AW-45012"));
            fill(nurse.page(), "DEGRADED");
            nurse.page().locator("#send").dblclick();
            nurse.page().waitForURL("**/nurse/saved.xhtml**");

            assertThat(numberOfReports(nurse)).isEqualTo(before + 1);
        }
    }

    @Test
    void the_same_report_sent_again_is_answered_alike_and_kept_once() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            String tag = devices.tagOfSerial("OP-23018");
            int before = numberOfReports(nurse);
            String key = UUID.randomUUID().toString();

            APIResponse first = send(nurse, tag, key, "Battery runs down");
            APIResponse second = send(nurse, tag, key, "Battery runs down");
            APIResponse other = send(nurse, tag, key, "Something quite different");

            assertThat(first.status()).isEqualTo(201);
            assertThat(second.status()).isEqualTo(201);
            assertThat(second.text()).isEqualTo(first.text());
            assertThat(other.status()).isEqualTo(409);
            assertThat(numberOfReports(nurse)).isEqualTo(before + 1);
        }
    }

    @Test
    void the_report_page_weighs_little_and_loads_no_library() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE);
                Visitor again = product.again(nurse, Screen.PHONE)) {
            Luggage luggage = new Luggage(again.page());
            again.open("/nurse/report.xhtml?tag=" + devices.tagOfSerial("UP-66150"));
            again.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(luggage.files())
                    .hasSizeGreaterThan(4)
                    .noneMatch(file -> file.contains("jakarta.faces.resource")
                            || file.contains("primefaces")
                            || file.contains("jquery"));
            assertThat(luggage.bytes()).as(luggage.toString()).isBetween(5_000, 60_000);
        }
    }

    @Test
    void a_photo_that_is_no_picture_is_refused_and_the_report_arrives() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + devices.tagOfSerial("DF-10275"));
            FilePayload text = new FilePayload("bed.jpg", "image/jpeg", "no picture".getBytes(StandardCharsets.UTF_8));

            String report = report(nurse.page(), text);

            assertThat(nurse.page().locator(".zx-saved .zx-msg.is-warn").innerText())
                    .isNotBlank();
            nurse.open("/nurse/reports/one.xhtml?id=" + report);
            assertThat(nurse.page().locator("img.zx-photo").count()).isZero();
            assertThat(nurse.page().locator("#add-photo").count()).isEqualTo(1);
        }
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + devices.tagOfSerial("CA-80914"));
            nurse.page().click("#more summary");
            nurse.page().fill("#description", "The arm drifts");
            nurse.page().click("#send");

            nurse.page()
                    .waitForFunction(
                            "() => [...document.querySelectorAll('.zx-error')].some(e => e.textContent.trim())");
            assertThat(nurse.page().inputValue("#description")).isEqualTo("The arm drifts");
            assertThat(nurse.barriers()).isEmpty();
        }
    }

    @Test
    void scripted_text_is_shown_as_text() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE);
                Visitor engineer = product.signedIn("engineer", Screen.DESKTOP)) {
            List<String> dialogs = new java.util.ArrayList<>();
            List.of(nurse, engineer)
                    .forEach(visitor -> visitor.page().onDialog(dialog -> {
                        dialogs.add(dialog.message());
                        dialog.dismiss();
                    }));
            nurse.open("/d/" + devices.tagOfSerial("RW-15560"));
            nurse.page().click("#more summary");
            nurse.page().fill("#description", SCRIPTED);
            String report = report(nurse.page(), null);

            nurse.open("/nurse/reports/one.xhtml?id=" + report);
            assertThat(nurse.page().innerText("main")).contains(SCRIPTED);
            engineer.open("/management/issues/one.xhtml?id=" + report);
            assertThat(engineer.page().innerText("main")).contains(SCRIPTED);
            assertThat(dialogs).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2222222", "nothing", "x", "%3Cscript%3E", "''"})
    void an_unknown_tag_is_not_found(String tag) {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            assertThat(nurse.open("/d/" + tag).status()).isEqualTo(404);
            assertThat(nurse.open("/nurse/report.xhtml?tag=" + tag).status()).isEqualTo(404);
            assertThat(nurse.barriers()).isEmpty();
        }
    }

    private String report(Page page, @Nullable FilePayload photo) {
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

    private void fill(Page page, String severity) {
        page.locator(".zx-chips .zx-chip").first().click();
        page.locator(".zx-chipbox:has(input[value='" + severity + "']) .zx-chip")
                .click();
    }

    private void repair(String report, Language language) {
        try (Visitor engineer = product.signedIn("engineer", Screen.DESKTOP)) {
            engineer.read(language);
            Page page = engineer.page();
            engineer.open("/management/issues/one.xhtml?id=" + report);
            assertThat(steps(page)).hasSize(1);
            page.click("#act\\:acknowledge");
            awaitSteps(page, 2);
            page.click("#act\\:start");
            awaitSteps(page, 3);
            page.selectOption("#act\\:resolution", new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.fill("#act\\:note", "Sensor cleaned and tested");
            page.click("#act\\:resolve");
            awaitSteps(page, 4);

            List<String> steps = steps(page);
            assertThat(steps.get(0)).contains(NURSE).matches(MOMENT);
            assertThat(steps.subList(1, 4))
                    .allSatisfy(step -> assertThat(step).contains(ENGINEER).matches(MOMENT));
            assertThat(steps.get(3)).contains("Sensor cleaned and tested");
            assertThat(engineer.barriers()).isEmpty();
            assertThat(engineer.complaints()).isEmpty();
        }
    }

    private void confirm(Visitor nurse, String report) {
        nurse.open("/nurse/reports/one.xhtml?id=" + report);
        assertThat(nurse.page().locator("img.zx-photo").count()).isEqualTo(1);
        assertThat((boolean) nurse.page()
                        .evaluate("async () => { const i = document.querySelector('img.zx-photo'); i.loading = 'eager';"
                                + " await i.decode(); return i.naturalWidth > 0; }"))
                .isTrue();
        nurse.page().click("form[action='/nurse/reports/confirm'] button");
        nurse.page().waitForLoadState(LoadState.LOAD);
        List<String> steps = steps(nurse.page());
        assertThat(steps).hasSize(5);
        assertThat(steps.get(4)).contains(NURSE).matches(MOMENT);
        assertThat(nurse.page().locator(".zx-ask").count()).isZero();
    }

    private List<String> steps(Page page) {
        return page.locator(".zx-track > li").allInnerTexts();
    }

    private void awaitSteps(Page page, int number) {
        page.locator(".zx-track > li").nth(number - 1).waitFor(new Locator.WaitForOptions());
    }

    private int numberOfReports(Visitor nurse) {
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

    private APIResponse send(Visitor nurse, String tag, String key, String description) {
        FormData form = FormData.create()
                .set("key", key)
                .set("tag", tag)
                .set("symptom", "else")
                .set("severity", "DEGRADED")
                .set("description", description);
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
