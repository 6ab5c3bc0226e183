package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import health.zaoxue.launcher.DemonstrationAccount;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every account × every page and endpoint: who gets in is exactly who is listed, and a route that is not listed fails. */
@WithProduct
class MatrixStory {
    private final Product product;
    private final AuthorizationTable table = AuthorizationTable.read();

    MatrixStory(Product product) {
        this.product = product;
    }

    @Test
    void every_route_of_the_application_is_listed_and_no_other() throws IOException {
        Set<String> routes = Routes.ofTheApplication();

        assertThat(routes).hasSizeGreaterThan(30);
        assertThat(new TreeSet<>(table.routes())).isEqualTo(routes);
    }

    @Test
    void whoever_is_not_signed_in_sees_public_pages_and_is_led_to_keycloak_everywhere_else() {
        SoftAssertions every = new SoftAssertions();
        try (Visitor visitor = product.visitor(Screen.DESKTOP)) {
            for (String route : table.routes()) {
                APIResponse answer = get(visitor, route);
                if (table.isPublic(route)) {
                    every.assertThat(answer.status()).as("nobody at %s", route).isIn(200, 302, 404);
                    every.assertThat(answer.headers().getOrDefault("location", ""))
                            .as("nobody at %s", route)
                            .doesNotStartWith(product.issuer().toString());
                } else if (route.startsWith("/api/")) {
                    every.assertThat(answer.status()).as("nobody at %s", route).isEqualTo(401);
                } else {
                    every.assertThat(answer.headers().getOrDefault("location", ""))
                            .as("nobody at %s", route)
                            .startsWith(product.issuer().toString());
                }
            }
        }
        every.assertAll();
    }

    @Test
    void each_account_gets_in_where_its_roles_are_listed_and_nowhere_else() {
        SoftAssertions every = new SoftAssertions();
        for (DemonstrationAccount account : product.accounts()) {
            try (Visitor visitor = product.atWork(account.userName())) {
                Set<String> roles = Set.of(account.role().split("[, ]+"));
                for (String route : table.routes().stream()
                        .filter(path -> !path.startsWith("/api/"))
                        .toList()) {
                    int status = get(visitor, route).status();
                    if (table.admits(route, roles)) {
                        every.assertThat(status)
                                .as("%s at %s", account.userName(), route)
                                .isIn(200, 302, 303, 400, 404, 405);
                    } else {
                        every.assertThat(status)
                                .as("%s at %s", account.userName(), route)
                                .isEqualTo(403);
                    }
                }
            }
        }
        every.assertAll();
    }

    @Test
    void what_lies_inside_the_application_is_reached_by_no_trick() {
        List<String> tricks = List.of(
                "/WEB-INF/web.xml",
                "/.//WEB-INF/web.xml",
                "/x/..;/WEB-INF/web.xml",
                "/nurse/..;/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/templates/layout.xhtml",
                "/%57EB-INF/web.xml",
                "/commission/%2e%2e/WEB-INF/web.xml");
        try (Visitor visitor = product.signedIn("nurse", Screen.DESKTOP)) {
            SoftAssertions every = new SoftAssertions();
            for (String trick : tricks) {
                APIResponse answer = get(visitor, trick);
                every.assertThat(refusedOrLedHome(answer))
                        .as("%s: %s", trick, answer.status())
                        .isTrue();
                every.assertThat(answer.text()).as(trick).doesNotContain("<web-app", "ui:composition");
            }
            every.assertAll();
        }
    }

    /** The container answers some malformed paths by leading to the first page, which everybody may see. */
    private boolean refusedOrLedHome(APIResponse answer) {
        return Set.of(400, 403, 404).contains(answer.status())
                || (answer.status() == 301
                        && product.url("/").equals(answer.headers().get("location")));
    }

    private APIResponse get(Visitor visitor, String route) {
        return visitor.context()
                .request()
                .get(
                        product.url(route),
                        RequestOptions.create().setMaxRedirects(0).setHeader("Sec-Fetch-Mode", "navigate"));
    }
}
