package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import health.zaoxue.kernel.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody opens the phrasebook once, loses the network, and searches in it; nothing else of theirs is kept. */
@WithProduct
class PhrasebookStory {
    private static final String BOOK = "/phrasebook/index.xhtml";
    private static final String SHOWN = ".zx-phrase:not([hidden])";

    private final Product product;

    PhrasebookStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("R-MEN-133")
    void without_network_the_phrases_are_there_and_can_be_searched(Language language) {
        try (Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            Page page = mentor.page();
            mentor.open(BOOK);
            mentor.read(language);
            page.waitForSelector("#kept:not([hidden])");
            assertThat(mentor.barriers()).isEmpty();
            assertThat(mentor.overflows()).isFalse();

            mentor.context().setOffline(true);
            page.navigate(product.url(BOOK));
            int all = page.locator(SHOWN).count();
            assertThat(all).isGreaterThan(150);
            for (String text : new String[] {"open your eyes", "睁开", "མིག་ཕྱེ་", "mik che"}) {
                page.fill("#q", text);
                assertThat(page.locator(SHOWN).count()).as(text).isBetween(1, 5);
            }
            page.fill("#q", "");
            page.selectOption("#situation", "EMERGENCY");
            assertThat(page.locator(SHOWN).count()).isBetween(5, all - 1);
            mentor.context().setOffline(false);
        }
    }

    @Test
    @Tag("R-MEN-133")
    void nothing_of_the_reader_and_no_other_page_is_kept() {
        try (Visitor mentor = product.signedIn("mentor", Screen.PHONE)) {
            Page page = mentor.page();
            mentor.open(BOOK);
            page.waitForSelector("#kept:not([hidden])");
            mentor.open("/aid/index.xhtml");
            mentor.open(BOOK);
            mentor.open("/phrasebook/phrase.xhtml?key=emergency-open-eyes");

            Object kept = page.evaluate("async () => { const all = []; for (const name of await caches.keys()) {"
                    + " const cache = await caches.open(name); for (const request of await cache.keys()) {"
                    + " const path = new URL(request.url).pathname;"
                    + " all.push(path + ' ' + (await (await cache.match(request)).text()).includes('Chen Rui')); } }"
                    + " return all.join('\\n'); }");

            assertThat(kept.toString().split("\n"))
                    .allMatch(line ->
                            line.matches("(/phrasebook/index\\.xhtml|/assets/[0-9a-f]+/[a-z-]+\\.(css|js|svg)) false"))
                    .hasSize(9);
        }
    }

    @Test
    @Tag("R-MEN-130")
    void a_local_speaker_vouches_and_the_phrase_shows_as_checked() {
        try (Visitor physician = product.signedIn("physician", Screen.PHONE)) {
            Page page = physician.page();
            physician.open("/phrasebook/phrase.xhtml?key=emergency-quickly");
            assertThat(physician.barriers()).isEmpty();
            assertThat(physician.overflows()).isFalse();
            page.click("#suggestion\\:suggest");
            page.waitForSelector("#suggestion\\:bo-error:not(:empty)");
            physician.awaitScripts();
            page.click("#right");
            page.locator("main .ui-tag-success").waitFor();

            physician.open(BOOK + "?q=gyokpo");
            assertThat(page.locator(SHOWN + " .ui-tag-success").count()).isEqualTo(1);
            assertThat(physician.complaints()).isEmpty();
        }
    }
}
