package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keycloak ends sessions: those meant end within seconds, on every node, and no others. */
@WithProduct
class BackChannelStory {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Product product;
    private final TwoNodes nodes;

    BackChannelStory(Product product, TwoNodes nodes) {
        this.product = product;
        this.nodes = nodes;
    }

    @Test
    @Tag("R-PLT-80")
    void whoever_is_signed_out_at_keycloak_is_signed_out_on_every_node() throws Exception {
        String page = "/management/index.xhtml";
        Colleague there = Colleague.signedIn(nodes, "clerk", page);
        Colleague other = Colleague.signedIn(nodes, "credentialing", page);
        try (Visitor here = product.signedIn("clerk", Screen.DESKTOP)) {
            new RealmAdministration(product).signOut("clerk");

            long end = System.nanoTime() + SOON.toNanos();
            while (there.isAt(page, there.open(page)) && System.nanoTime() < end) {
                Thread.sleep(250);
            }
            assertThat(there.isAt(page, there.open(page))).isFalse();
            assertThat(other.isAt(page, other.open(page))).isTrue();
            here.open(page);
            assertThat(here.page().locator("#username").count()).isEqualTo(1);
        }
    }

    @Test
    @Tag("R-PLT-81")
    void what_keycloak_has_not_signed_ends_nothing() {
        Wire wire = new Wire(product.origin());

        for (String order :
                new String[] {"", "logout_token=", "logout_token=a.b.c", "logout_token=eyJhbGciOiJub25lIn0.e30."}) {
            Wire.Answer answer = wire.send(new Wire.Ask(
                    "POST",
                    "/sign-in/back-channel",
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    order));

            assertThat(answer.status()).as(order).isEqualTo(HttpURLConnection.HTTP_BAD_REQUEST);
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }
}
