package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Language;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is waited for learns it under the bell, in their own language, and is one step away from it. */
@WithProduct
@Tag("R-PLT-25")
class NoticeStory {
    private final Product product;
    private final Cases cases = new Cases();

    NoticeStory(Product product) {
        this.product = product;
    }

    @Test
    void a_mentor_is_told_of_a_case_in_chinese_and_led_to_it() {
        String learnt = "Mind the cuff " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor physician = product.signedIn("physician", Screen.PHONE);
                Visitor mentor = product.signedIn("mentor", Screen.DESKTOP)) {
            mentor.open("/aid/index.xhtml");
            mentor.read(Language.CHINESE);
            int before = unread(mentor);

            physician.open("/physician/cases/new.xhtml");
            cases.log(physician.page(), learnt);

            mentor.open("/aid/index.xhtml");
            assertThat(unread(mentor)).isEqualTo(before + 1);
            mentor.page().waitForNavigation(() -> mentor.page().click("a.zx-bell"));
            assertThat(mentor.barriers()).isEmpty();
            assertThat(mentor.page().locator("a.zx-rep").first().innerText())
                    .contains("有病例待您签核", "新")
                    .doesNotContain("A case");
            mentor.page()
                    .waitForNavigation(
                            () -> mentor.page().locator("a.zx-rep").first().click());

            assertThat(mentor.page().url()).contains("/aid/signoffs/review.xhtml?id=");
            assertThat(mentor.page().innerText("main")).contains(learnt);
            assertThat(unread(mentor)).isEqualTo(before);
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    @Test
    void a_person_chooses_how_mail_comes_and_the_choice_stays() {
        try (Visitor nurse = product.signedIn("nurse", Screen.PHONE)) {
            nurse.open("/notices/index.xhtml");
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();
            assertThat(nurse.page().locator("nav.zx-tabs").count()).isEqualTo(1);
            nurse.open("/notices/settings.xhtml");
            assertThat(nurse.barriers()).isEmpty();
            assertThat(nurse.overflows()).isFalse();
            assertThat(nurse.page().innerText("main")).contains("nurse@demo.invalid");
            nurse.page().selectOption("#rhythm", "DAILY");
            nurse.page().selectOption("#hour", "18");
            nurse.page().waitForNavigation(() -> nurse.page().click("form[action='/notices/wish'] button"));

            nurse.open("/notices/settings.xhtml");
            assertThat(nurse.page().inputValue("#rhythm")).isEqualTo("DAILY");
            assertThat(nurse.page().inputValue("#hour")).isEqualTo("18");
            assertThat(nurse.complaints()).isEmpty();
        }
    }

    private static int unread(Visitor visitor) {
        String label = visitor.page().getAttribute("a.zx-bell", "aria-label");
        return Integer.parseInt(label.replaceAll("[^0-9]", ""));
    }
}
