package health.zaoxue.benchmarks.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {
    private static final URI SITE = URI.create("http://127.0.0.1:8080/home");
    private static final URI KEYCLOAK = URI.create("http://127.0.0.1:8180/realms/zaoxue/login");

    private final Cookies cookies = new Cookies();

    @Test
    void what_an_origin_has_set_only_it_sees_again() {
        cookies.keep(SITE, List.of("JSESSIONID=abc; Path=/; HttpOnly", "language=en; Path=/"));

        assertThat(cookies.header(SITE)).isEqualTo("JSESSIONID=abc; language=en");
        assertThat(cookies.header(KEYCLOAK)).isEmpty();
    }

    @Test
    void a_path_is_kept_to_and_a_value_may_hold_equals_signs() {
        cookies.keep(KEYCLOAK, List.of("KEYCLOAK_IDENTITY=a=b==; Version=1; Path=/realms/zaoxue/"));

        assertThat(cookies.header(KEYCLOAK)).isEqualTo("KEYCLOAK_IDENTITY=a=b==");
        assertThat(cookies.header(KEYCLOAK.resolve("/realms/master/"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max-Age=0", "Max-Age=-1", "Expires=Thu, 01 Jan 1970 00:00:10 GMT"})
    void what_is_over_is_forgotten(String end) {
        cookies.keep(SITE, List.of("state=x; Path=/"));

        cookies.keep(SITE, List.of("state=; Path=/; " + end));

        assertThat(cookies.header(SITE)).isEmpty();
    }

    @Test
    void a_copy_of_one_origin_does_not_follow_the_original() {
        cookies.keep(SITE, List.of("a=1; Path=/"));
        cookies.keep(KEYCLOAK, List.of("b=2; Path=/"));

        Cookies copy = cookies.only(KEYCLOAK);
        cookies.keep(KEYCLOAK, List.of("b=3; Path=/"));

        assertThat(copy.header(SITE)).isEmpty();
        assertThat(copy.header(KEYCLOAK)).isEqualTo("b=2");
    }
}
