package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.benchmarks.inspect.Crowd;
import health.zaoxue.benchmarks.inspect.Inspection;
import health.zaoxue.benchmarks.inspect.PageSight;
import health.zaoxue.benchmarks.inspect.SessionMemory;
import health.zaoxue.benchmarks.server.Heap;
import health.zaoxue.benchmarks.server.StatementLog;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.story.Programme;
import health.zaoxue.benchmarks.visit.Site;
import health.zaoxue.browser.MeasuredWalk.Walked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much a page asks of the database and leaves in memory; {@code ./zaoxue bench} measures the same at length. */
@WithProduct
class MeasuredStory {
    private static final int MOST_STATEMENTS = 12;
    /** What was sent is read into, the act has its transaction, and the page to which it leads is read as well. */
    private static final int MOST_OF_AN_ACT = 36;

    private static final int SESSIONS = 10;
    private static final int VIEWS = 15;
    private static final long BYTES_OF_NO_LEAK = 4_000;

    private final Product product;
    private final Site site;

    MeasuredStory(Product product) {
        this.product = product;
        this.site = new Site(product.premises().publicUrl(), product.accounts());
    }

    @Test
    @Tag("R-PLT-62")
    void no_page_of_any_account_asks_the_database_more_than_twelve_times_or_weighs_more_than_it_may()
            throws IOException {
        List<Walked> pages = new ArrayList<>();

        try (StatementLog log = product.premises().statements()) {
            MeasuredWalk walk = new MeasuredWalk(site, log);
            for (String userName : oneOfEachKind()) {
                pages.addAll(walk.of(userName));
            }
        }

        assertThat(pages).hasSizeGreaterThan(80);
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.statements())
                        .as("%s at %s", page.userName(), page.address())
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(MOST_STATEMENTS));
        assertThat(pages).allSatisfy(page -> {
            boolean nurse = page.address().startsWith("/nurse/");
            assertThat(page.weight().cold())
                    .as("%s at %s, empty cache", page.userName(), page.address())
                    .isLessThanOrEqualTo(nurse ? 60_000 : 320_000);
            assertThat(page.weight().warm())
                    .as("%s at %s, full cache", page.userName(), page.address())
                    .isLessThanOrEqualTo(nurse ? 15_000 : 40_000);
        });
    }

    /** Somebody for each set of roles. */
    private Collection<String> oneOfEachKind() {
        Map<String, String> kinds = new TreeMap<>();
        product.accounts().stream()
                .filter(account -> !account.role().isBlank())
                .forEach(account -> kinds.putIfAbsent(account.role(), account.userName()));
        return kinds.values();
    }

    @Test
    @Tag("R-PLT-62")
    void neither_pages_nor_acts_of_the_four_stories_ask_more_than_they_may() {
        List<PageSight> sights;

        try (StatementLog log = product.premises().statements()) {
            sights = Inspection.of(site, Programme.stories(site), Optional.of(log));
        }

        assertThat(sights)
                .hasSizeGreaterThan(10)
                .allSatisfy(sight -> assertThat(sight.statements().orElseThrow())
                        .as(sight.page().title())
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(
                                sight.page().kind() == Page.Kind.ACT ? MOST_OF_AN_ACT : MOST_STATEMENTS));
    }

    @Test
    void nothing_was_woven_too_late_for_what_is_read_when_it_is_needed() {
        assertThat(product.premises().log()).isNotEmpty().doesNotContain("Reverting the lazy setting");
    }

    @Test
    void sessions_that_look_at_ever_more_pages_hold_no_more_than_before() {
        Heap heap = new Heap(product.premises().application().pid());

        SessionMemory memory = new Crowd(site, heap).measure(SESSIONS, VIEWS);

        assertThat(memory.perFurtherView()).as("%s", memory).isLessThan(BYTES_OF_NO_LEAK);
    }
}
