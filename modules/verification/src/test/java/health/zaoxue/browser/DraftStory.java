package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import health.zaoxue.kernel.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing that is typed is lost: not with a closed tab, not with an ended session, not on another device. */
@WithProduct
class DraftStory {
    private static final String NEW_REQUEST = "/management/requests/new.xhtml";
    private static final String NEED = "#request\\:need";
    private static final String TYPED = "Two theatres share one, and lists start late.";

    private final Product product;

    DraftStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-PLT-97")
    void what_was_typed_in_a_tab_that_was_closed_is_there_on_another_device_in_another_language() {
        String category;
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            discardWhatIsThere(head);
            head.page().fill("#request\\:title", "Suction pumps");
            head.page().selectOption("#request\\:category", new SelectOption().setIndex(1));
            category = head.page().inputValue("#request\\:category");
            head.page().fill("#request\\:item-2", "A course for four nurses");
            type(head.page(), NEED, TYPED);

            assertThat(state(head.page())).matches("Saved [0-2][0-9]:[0-5][0-9]");
            assertThat(head.barriers()).isEmpty();
            head.page().close();
        }
        try (Visitor phone = product.signedInAnew("department-head", Screen.PHONE)) {
            phone.read(Language.TIBETAN);
            phone.open(NEW_REQUEST);
            Page page = phone.page();

            assertThat(page.inputValue(NEED)).isEqualTo(TYPED);
            assertThat(page.inputValue("#request\\:category")).isEqualTo(category);
            assertThat(page.inputValue("#request\\:item-2")).isEqualTo("A course for four nurses");
            assertThat(page.innerText(".zx-restored")).contains("ཁྱེད་ཀྱིས་འདི་བྲིས");
            assertThat(phone.barriers()).isEmpty();
            assertThat(phone.overflows()).isFalse();
            assertThat(phone.complaints()).isEmpty();

            page.waitForNavigation(() -> page.click("[data-discard]"));
            assertThat(page.inputValue(NEED)).isEmpty();
        }
    }

    @Test
    @Tag("R-PLT-94")
    void the_act_takes_its_draft_along() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            discardWhatIsThere(head);
            Page page = head.page();
            page.fill("#request\\:title", "A request that is kept");
            page.fill("#request\\:item-0", "Suction pump");
            page.fill("#request\\:quantity-0", "1");
            page.fill("#request\\:unitPrice-0", "9000");
            type(page, NEED, TYPED);
            page.waitForNavigation(() -> page.click("#request\\:save"));
            assertThat(page.url()).contains("/requests/one.xhtml");

            head.open(NEW_REQUEST);

            assertThat(page.inputValue(NEED)).isEmpty();
            assertThat(page.locator(".zx-restored").count()).isZero();
        }
    }

    @Test
    void what_is_typed_after_the_session_has_ended_is_there_after_signing_in_again() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            discardWhatIsThere(head);
            Page page = head.page();
            type(page, NEED, "Typed in time.");
            head.loseSession();

            Response answer = page.waitForResponse("**/drafts", () -> page.fill(NEED, "Typed too late."));
            page.waitForFunction("() => document.querySelector('.zx-draft-state a')");

            assertThat(answer.status()).isEqualTo(401);
            page.click(".zx-draft-state a");
            page.waitForFunction("() => document.querySelector('.zx-restored')");
            assertThat(page.inputValue(NEED)).isEqualTo("Typed too late.");
        }
    }

    @Test
    void a_form_that_is_sent_after_the_session_has_ended_loses_nothing() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            discardWhatIsThere(head);
            Page page = head.page();
            head.loseSession();
            page.fill(NEED, "Sent too late.");
            page.click("#request\\:save");
            page.waitForFunction("() => document.querySelector('.zx-draft-state a')");

            page.click(".zx-draft-state a");
            page.waitForFunction("() => document.querySelector('.zx-restored')");
            assertThat(page.inputValue(NEED)).isEqualTo("Sent too late.");
        }
    }

    @Test
    void a_form_that_an_ajax_call_sends_after_the_session_has_ended_loses_nothing() {
        try (Visitor admin = product.signedIn("system-admin", Screen.DESKTOP)) {
            discardWhatIsThere(admin, "/administration/institutions/place.xhtml");
            Page page = admin.page();
            admin.loseSession();
            page.fill("#place\\:nameEnglish", "A place that is typed too late");
            page.click("#place\\:save");
            page.waitForFunction("() => document.querySelector('.zx-restored')");

            assertThat(page.inputValue("#place\\:nameEnglish")).isEqualTo("A place that is typed too late");
            page.waitForNavigation(() -> page.click("[data-discard]"));
        }
    }

    @Test
    @Tag("R-PLT-92")
    void a_patients_number_is_not_kept_and_the_field_says_so() {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            discardWhatIsThere(head);
            Page page = head.page();
            page.fill("#request\\:title", "Pumps");
            type(page, NEED, "Ask the patient at 138 1234 5678.");

            page.waitForFunction("() => document.querySelector('[data-left-out]')");
            assertThat(page.locator(".zx-field:has(#request\\:need) [data-left-out]")
                            .innerText())
                    .contains("mobile phone");
            assertThat(String.valueOf(page.evaluate("() => JSON.stringify({...localStorage})")))
                    .doesNotContain("138");
            head.open(NEW_REQUEST);
            assertThat(page.inputValue("#request\\:title")).isEqualTo("Pumps");
            assertThat(page.inputValue(NEED)).isEmpty();
        }
    }

    /** Types, leaves the field, and waits until it is kept. */
    private static void type(Page page, String field, String text) {
        Response answer = page.waitForResponse("**/drafts", () -> {
            page.fill(field, text);
            page.dispatchEvent(field, "change");
        });
        assertThat(answer.status()).isEqualTo(200);
        page.waitForFunction("() => document.querySelector('.zx-draft-state').textContent");
    }

    private static String state(Page page) {
        return page.innerText(".zx-draft-state");
    }

    private static void discardWhatIsThere(Visitor head) {
        discardWhatIsThere(head, NEW_REQUEST);
    }

    private static void discardWhatIsThere(Visitor head, String form) {
        head.open(form);
        if (head.page().locator("[data-discard]").count() > 0) {
            head.page().waitForNavigation(() -> head.page().click("[data-discard]"));
        }
    }
}
