package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import health.zaoxue.kernel.Language;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Story 2: a nurse reports an equipment problem from a phone, and hears what became of it. */
@WithProduct
class NurseStory {
    private static final Pattern NURSE = Pattern.compile("Pema Yangzom|白玛央宗|པདྨ་དབྱངས་འཛོམས");
    private static final Pattern ENGINEER = Pattern.compile("Kunga Dorje|贡嘎多吉|ཀུན་དགའ་རྡོ་རྗེ");
    private static final String MOMENT = "(?s).*\\d{1,2}:\\d{2}.*";

    private final Product product;
    private final Devices devices;
    private final Reports reports;

    NurseStory(Product product) {
        this.product = product;
        this.devices = new Devices(product);
        this.reports = new Reports(product);
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

            String report = reports.report(nurse.page(), Pictures.photo());
            assertThat(nurse.barriers()).isEmpty();
            repair(report, language);
            confirm(nurse, report);

            assertThat(nurse.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"physician", "mentor"})
    void whoever_works_with_devices_reports_what_is_wrong_and_finds_the_way_back(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.PHONE)) {
            visitor.open("/d/" + devices.tagOfSerial("IV-20418"));
            String report = reports.report(visitor.page(), null);

            visitor.open("/nurse/reports/one.xhtml?id=" + report);
            assertThat(visitor.barriers()).isEmpty();
            visitor.open("/nurse/me.xhtml");
            visitor.page().click("a[href='/home']");
            visitor.page().waitForURL(url -> !url.contains("/nurse/"));
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "official", "system-admin"})
    void whoever_does_not_work_with_devices_is_told_whom_to_tell(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.PHONE)) {
            assertThat(visitor.open("/d/" + devices.tagOfSerial("IV-20418")).status())
                    .isEqualTo(200);

            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("A device’s code");
            assertThat(visitor.barriers()).isEmpty();
        }
    }

    @Test
    void what_does_not_work_after_all_is_reopened_with_a_reason() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/d/" + devices.tagOfSerial("PM-70081"));
            String report = reports.report(nurse.page(), null);
            repair(report, Language.ENGLISH);

            nurse.open("/nurse/reports/one.xhtml?id=" + report);
            nurse.page().click(".zx-ask summary");
            nurse.page().fill("#reason", "Still beeps after ten minutes");
            nurse.page().click("form[action='/nurse/reports/reopen'] button");
            nurse.page().waitForLoadState(LoadState.LOAD);

            List<String> steps = steps(nurse.page());
            assertThat(steps).hasSize(5);
            assertThat(steps.get(4))
                    .containsPattern(NURSE)
                    .contains("Still beeps after ten minutes")
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
            assertThat(steps.get(0)).containsPattern(NURSE).matches(MOMENT);
            assertThat(steps.subList(1, 4))
                    .allSatisfy(
                            step -> assertThat(step).containsPattern(ENGINEER).matches(MOMENT));
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
        assertThat(steps.get(4)).containsPattern(NURSE).matches(MOMENT);
        assertThat(nurse.page().locator(".zx-ask").count()).isZero();
    }

    private List<String> steps(Page page) {
        return page.locator(".zx-track > li").allInnerTexts();
    }

    private void awaitSteps(Page page, int number) {
        page.locator(".zx-track > li").nth(number - 1).waitFor(new Locator.WaitForOptions());
    }
}
