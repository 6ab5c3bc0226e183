package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A head pairs a master with an apprentice; the master notes a session; another master takes over. */
@WithProduct
class PairingStory {
    private static final String MASTER = "Chen Rui";

    private final Product product;

    PairingStory(Product product) {
        this.product = product;
    }

    @Test
    void a_pairing_is_made_wakes_with_a_session_and_is_handed_over() {
        String topic = "Reading pelvic films " + UUID.randomUUID().toString().substring(0, 8);
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP);
                Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            String apprentice = pair(head);
            openHis(head, apprentice);
            String first = head.page().url();

            mentor.open("/aid/pairings/index.xhtml");
            assertThat(mentor.page().innerText("main")).contains(apprentice);
            mentor.open("/aid/pairings/one.xhtml" + first.substring(first.indexOf('?')));
            noteSession(mentor, topic);

            head.open("/management/pairings/one.xhtml" + first.substring(first.indexOf('?')));
            assertThat(head.page().innerText("main")).contains(topic);
            assertThat(head.page().locator(".ui-tag-success").count()).isPositive();
            handOver(head);
            assertThat(head.page()
                            .locator("main ul.zx-list")
                            .last()
                            .locator("li")
                            .count())
                    .isEqualTo(2);
            assertThat(head.barriers()).isEmpty();
            assertThat(head.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    /** Pairs the master with somebody in the specialty that comes last, after having said too little; answers the apprentice's name. */
    private static String pair(Visitor head) {
        head.open("/management/pairings/new.xhtml");
        Page page = head.page();
        page.click("#begin");
        page.waitForSelector("#specialty-error:not(:empty)");
        assertThat(head.barriers()).isEmpty();
        Locator specialties = page.locator("#specialty option");
        page.selectOption("#specialty", new SelectOption().setIndex(specialties.count() - 1));
        page.locator("#mentor label", new Page.LocatorOptions().setHasText(MASTER))
                .first()
                .click();
        Locator apprentices = page.locator("#apprentice label");
        String apprentice = apprentices.last().innerText().strip();
        apprentices.last().click();
        page.fill("#objectives", "Does it alone by autumn");
        page.waitForNavigation(() -> page.click("#begin"));
        return apprentice;
    }

    /** Waits for the filtered list: a click on the one before it would overtake the filter, which then finds no page any more. */
    private static void openHis(Visitor head, String apprentice) {
        Page page = head.page();
        page.fill("#list\\:mentor", MASTER);
        page.fill("#list\\:apprentice", apprentice);
        page.click("#list\\:apply");
        head.awaitScripts();
        Locator link = page.locator("td a", new Page.LocatorOptions().setHasText(apprentice))
                .first();
        link.waitFor();
        page.waitForNavigation(link::click);
    }

    private static void noteSession(Visitor mentor, String topic) {
        Page page = mentor.page();
        page.click("#note");
        page.waitForSelector("#topic-error:not(:empty)");
        assertThat(mentor.barriers()).isEmpty();
        page.fill("#topic", topic);
        page.waitForNavigation(() -> page.click("#note"));
        assertThat(page.innerText("main")).contains(topic);
    }

    private static void handOver(Visitor head) {
        Page page = head.page();
        page.selectOption("#successor", new SelectOption().setIndex(1));
        page.fill("#why", "The tour ends");
        page.waitForNavigation(() -> page.click("#hand"));
    }
}
