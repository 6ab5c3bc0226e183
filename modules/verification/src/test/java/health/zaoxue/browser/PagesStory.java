package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that people reach, in three languages at two widths: whole, readable for everybody, without a trace of code. */
@WithProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesStory {
    private final Product product;
    private final Set<String> seen = new TreeSet<>();

    PagesStory(Product product) {
        this.product = product;
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("health.zaoxue.browser.Everybody#accounts")
    void the_pages_of_each_account_are_whole_in_every_language_and_width(String userName) throws IOException {
        List<String> findings = new ArrayList<>();

        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            visitor.looksForBarriersEverywhere();
            List<String> addresses =
                    new Rounds(visitor, seen).addresses(() -> Everybody.further(product, userName, visitor));
            assertThat(addresses).isNotEmpty();
            for (PageLook look : PageLook.values()) {
                visitor.open(addresses.get(0));
                visitor.read(look.language());
                addresses.forEach(address -> findings.addAll(look.at(visitor, address)));
            }
        }

        assertThat(findings).isEmpty();
    }

    @Order(2)
    @Test
    void the_pages_for_everybody_are_whole_in_every_language_and_width() {
        List<String> findings = new ArrayList<>();

        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            for (PageLook look : PageLook.values()) {
                visitor.open("/");
                visitor.read(look.language());
                List.of("/", "/signed-out", "/verify", "/verify?code=NONE")
                        .forEach(address -> findings.addAll(look.at(visitor, address)));
            }
        }

        assertThat(findings).isEmpty();
    }

    @Order(3)
    @Test
    void no_page_was_left_out() throws IOException {
        Set<String> pages = new TreeSet<>(Routes.pages());
        pages.removeAll(Set.of("/index.xhtml", "/signed-out.xhtml", "/no-portal.xhtml", "/verify.xhtml"));

        seen.forEach(address -> pages.remove(address.replaceAll("[?].*", "")));

        assertThat(pages).isEmpty();
    }
}
