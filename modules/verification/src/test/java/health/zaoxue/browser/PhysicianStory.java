package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import health.zaoxue.kernel.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Story 1: a physician tracks training; the mentor's word moves the ladder, and nothing else does. */
@WithProduct
class PhysicianStory {
    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");
    private static final int MOST_ACTS = 7;

    private final Product product;
    private final Cases cases = new Cases();

    PhysicianStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_is_logged_signed_off_and_moves_the_ladder(Language language) {
        String learnt =
                "Protect the motor branch " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            int counted = signedOffCases(physician);
            physician.open("/physician/cases/new.xhtml");
            physician.read(language);
            int acts = cases.log(physician.page(), learnt);
            assertThat(acts).isLessThanOrEqualTo(MOST_ACTS);
            assertThat(signedOffCases(physician)).isEqualTo(counted);

            mentor.open("/aid/signoffs/index.xhtml");
            mentor.read(language);
            cases.openReview(mentor, learnt);
            assertThat(mentor.barriers()).isEmpty();
            cases.signOff(mentor.page());

            assertThat(signedOffCases(physician)).isEqualTo(counted + 1);
            physician.open("/physician/index.xhtml");
            assertThat(physician.page().innerText("main")).containsPattern(Cases.MENTOR);
            assertThat(physician.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void a_case_that_the_mentor_returns_comes_back_with_the_reason() {
        String learnt = "Release from the wrist " + UUID.randomUUID().toString().substring(0, 8);
        String reason = "Which approach was it? Please say.";
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            int counted = signedOffCases(physician);
            physician.open("/physician/cases/new.xhtml");
            cases.log(physician.page(), learnt);

            mentor.open("/aid/signoffs/index.xhtml");
            cases.openReview(mentor, learnt);
            mentor.page().click(".zx-return:has(#return) summary");
            mentor.page().click("#return");
            mentor.page().waitForSelector("#reason-error:not(:empty)");
            mentor.page().fill("#reason", reason);
            mentor.page().waitForNavigation(() -> mentor.page().click("#return"));

            physician.open("/physician/cases/index.xhtml");
            physician.page().locator("tr:has(.ui-tag-danger) a").first().click();
            physician.page().waitForURL("**/cases/one.xhtml**");
            assertThat(physician.page().innerText("main")).contains(reason).containsPattern(Cases.MENTOR);
            assertThat(physician.page().inputValue("#learnt")).isEqualTo(learnt);
            assertThat(signedOffCases(physician)).isEqualTo(counted);
        }
    }

    @Test
    void a_day_to_come_is_refused_next_to_the_day_and_the_rest_stays() {
        refused(
                "day",
                page -> page.fill("#day", LocalDate.now(PROGRAMME).plusDays(1).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient 540102198001011236 did well", "call 13812345678 about the result"})
    void words_that_name_a_patient_are_refused_next_to_the_words(String words) {
        refused("learnt", page -> page.fill("#learnt", words));
    }

    @Test
    void scripted_words_are_shown_as_words() {
        String learnt = "<img src=x onerror=alert(1)> <b>bold</b>";
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.DESKTOP)) {
            physician.open("/physician/cases/new.xhtml");
            cases.log(physician.page(), learnt);
            mentor.open("/aid/signoffs/index.xhtml");
            cases.openReview(mentor, learnt);

            assertThat(mentor.page().innerText("main")).contains(learnt);
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private void refused(String field, java.util.function.Consumer<Page> mistake) {
        try (Visitor physician = product.signedIn("physician", Screen.PHONE)) {
            Page page = physician.page();
            physician.open("/physician/cases/new.xhtml");
            cases.fill(page, "One thing learnt");
            mistake.accept(page);
            String typed = page.inputValue("#" + field);
            page.click("#send");
            page.waitForSelector("#" + field + "-error:not(:empty)");

            assertThat(page.locator(".zx-error:not(:empty)").count()).isEqualTo(1);
            assertThat(page.inputValue("#" + field)).isEqualTo(typed);
            assertThat(page.inputValue("#technique")).isNotEmpty();
            assertThat(page.getAttribute("#" + field, "aria-invalid")).isEqualTo("true");
            assertThat(physician.barriers()).isEmpty();
        }
    }

    private int signedOffCases(Visitor physician) {
        physician.open("/physician/index.xhtml");
        return Integer.parseInt(
                physician.page().locator(".zx-fig .v").nth(1).innerText().replaceAll("[^0-9]", ""));
    }
}
