package health.zaoxue.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-PLT-03")
class TargetTest {
    private static final String SITE = "https://zaoxue.example";

    @ParameterizedTest
    @ValueSource(strings = {"/physician/", "/nurse/report.xhtml?tag=04-1182", "/d/ABC123", "/x?y=a%20b%C3%A9&z=1"})
    void a_path_of_our_own_is_kept(String path) {
        assertThat(Target.within(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "physician",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "/é",
                "/a/../b",
                "/oidc/callback?state=x",
                "/sign-out",
                "javascript:alert(1)"
            })
    void anything_else_leads_home(String path) {
        assertThat(Target.within(path)).isEqualTo(Target.HOME);
    }

    @Test
    void a_path_too_long_for_a_cookie_leads_home() {
        assertThat(Target.within("/" + "a".repeat(1500))).isEqualTo(Target.HOME);
        assertThat(Target.within(null)).isEqualTo(Target.HOME);
    }

    @Test
    void an_ajax_call_returns_to_the_page_it_came_from() {
        assertThat(Target.ofReferer(SITE + "/aid/index.xhtml?tab=2", SITE)).isEqualTo("/aid/index.xhtml?tab=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://zaoxue.example.evil.example/",
                "https://zaoxue.example@evil.example/",
                "https://zaoxue.example//evil.example",
                "https://zaoxue.example/\"><script>",
                "not an address"
            })
    void a_foreign_page_is_not_returned_to(String referer) {
        assertThat(Target.ofReferer(referer, SITE)).isEqualTo(Target.HOME);
    }
}
