package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that people reach, in three languages at two widths: whole, readable for everybody, without a trace of code. */
@WithProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class PagesStory {
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final Desks desks;

    PagesStory(Product product) {
        this.desks = new Desks(product);
    }

    @AfterAll
    void leave() {
        desks.close();
    }

    @Nested
    @Order(1)
    @Execution(ExecutionMode.SAME_THREAD)
    class Everyone {
        @ParameterizedTest
        @Execution(ExecutionMode.CONCURRENT)
        @MethodSource("health.zaoxue.browser.Everybody#accounts")
        void finds_their_pages_whole_in_every_language_and_width(String userName) throws Exception {
            desks.occupy(desk -> assertThat(findingsOf(userName, desk)).isEmpty());
        }

        @Test
        @Execution(ExecutionMode.CONCURRENT)
        void finds_the_pages_that_ask_for_no_account_whole() throws Exception {
            desks.occupy(desk -> assertThat(findingsOfStrangers(desk)).isEmpty());
        }

        private List<String> findingsOf(String userName, Product desk) throws IOException {
            List<String> findings = new ArrayList<>();
            try (Visitor visitor = desk.signedIn(userName, Screen.DESKTOP)) {
                visitor.looksForBarriersEverywhere();
                List<String> addresses =
                        new Rounds(visitor, seen).addresses(() -> Everybody.further(desk, userName, visitor));
                assertThat(addresses).isNotEmpty();
                for (PageLook look : PageLook.values()) {
                    visitor.open(addresses.get(0));
                    visitor.read(look.language());
                    addresses.forEach(address -> findings.addAll(look.at(visitor, address)));
                }
            }
            return findings;
        }

        private List<String> findingsOfStrangers(Product desk) {
            List<String> findings = new ArrayList<>();
            try (Visitor visitor = desk.visitor(Screen.DESKTOP)) {
                for (PageLook look : PageLook.values()) {
                    visitor.open("/");
                    visitor.read(look.language());
                    List.of("/", "/signed-out", "/verify", "/verify?code=NONE")
                            .forEach(address -> findings.addAll(look.at(visitor, address)));
                }
            }
            return findings;
        }
    }

    @Nested
    @Order(2)
    @Execution(ExecutionMode.SAME_THREAD)
    class Afterwards {
        @Test
        void no_page_was_left_out() throws IOException {
            Set<String> pages = new TreeSet<>(Routes.pages());
            pages.removeAll(Set.of("/index.xhtml", "/signed-out.xhtml", "/no-portal.xhtml", "/verify.xhtml"));

            seen.forEach(address -> pages.remove(address.replaceAll("[?].*", "")));

            assertThat(pages).isEmpty();
        }
    }
}
