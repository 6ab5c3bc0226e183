package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A nurse's report when the thumb is hasty, the network slow, the photo none, or the tag somebody else's. */
@WithProduct
class NurseMishapsStory {
    private static final String SCRIPTED = "<script>alert('x')</script> & <b>loose plug</b>";

    private static final int MEGABYTE = 1024 * 1024;

    private final Product product;
    private final Devices devices;
    private final Reports reports;

    NurseMishapsStory(Product product) {
        this.product = product;
        this.devices = new Devices(product);
        this.reports = new Reports(product);
    }

    @Test
    void pressed_twice_makes_one_report() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            int before = reports.numberOf(nurse);
            nurse.open("/d/" + devices.tagOfSerial("AW-45012"));
            reports.fill(nurse.page(), "DEGRADED");
            nurse.page().locator("#send").dblclick();
            nurse.page().waitForURL("**/nurse/saved.xhtml**");

            assertThat(reports.numberOf(nurse)).isEqualTo(before + 1);
        }
    }

    @Test
    void the_same_report_sent_again_is_answered_alike_and_kept_once() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            String tag = devices.tagOfSerial("OP-23018");
            int before = reports.numberOf(nurse);
            String key = UUID.randomUUID().toString();

            APIResponse first = reports.send(nurse, tag, key, "Battery runs down");
            APIResponse second = reports.send(nurse, tag, key, "Battery runs down");
            APIResponse other = reports.send(nurse, tag, key, "Something quite different");

            assertThat(first.status()).isEqualTo(201);
            assertThat(second.status()).isEqualTo(201);
            assertThat(second.text()).isEqualTo(first.text());
            assertThat(other.status()).isEqualTo(409);
            assertThat(reports.numberOf(nurse)).isEqualTo(before + 1);
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

            String report = reports.report(nurse.page(), text);

            assertThat(nurse.page().locator(".zx-saved .zx-msg.is-warn").innerText())
                    .isNotBlank();
            nurse.open("/nurse/reports/one.xhtml?id=" + report);
            assertThat(nurse.page().locator("img.zx-photo").count()).isZero();
            assertThat(nurse.page().locator("#add-photo").count()).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_beside_the_button_before_it_is_sent() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + devices.tagOfSerial("CA-80914"));
            reports.fill(nurse.page(), "DEGRADED");
            nurse.page().setInputFiles("#photo", new FilePayload("bed.jpg", "image/jpeg", new byte[9 * MEGABYTE]));

            nurse.page().waitForFunction("() => document.getElementById('photo-error').textContent.trim()");
            assertThat(nurse.page().innerText("#photo-error")).contains("8 MB");
            assertThat(nurse.page().locator("input[value='DEGRADED']").isChecked())
                    .isTrue();
        }
    }

    @Test
    @Tag("R-EQP-41")
    void a_sending_that_is_larger_than_the_server_reads_is_answered_in_words() throws Exception {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            String tag = devices.tagOfSerial("OP-23018");

            HttpResponse<String> refused = reports.send(nurse, tag, 65 * MEGABYTE);
            HttpResponse<String> taken = reports.send(nurse, tag, 40 * MEGABYTE);

            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(refused.body()).contains("\"field\":\"photo\"").contains("8 MB");
            assertThat(taken.statusCode()).isEqualTo(201);
            assertThat(taken.body()).contains("photo=photo.too-large");
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
            String report = reports.report(nurse.page(), null);

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

    @Test
    void another_hospitals_tag_is_not_found() {
        String foreign = devices.tagOfSerial("HB-00917", "hospital-head2");
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            assertThat(nurse.open("/d/" + foreign).status()).isEqualTo(404);
            assertThat(nurse.open("/nurse/report.xhtml?tag=" + foreign).status())
                    .isEqualTo(404);
            assertThat(reports.send(nurse, foreign, UUID.randomUUID().toString(), "Not mine")
                            .status())
                    .isEqualTo(404);
        }
    }
}
