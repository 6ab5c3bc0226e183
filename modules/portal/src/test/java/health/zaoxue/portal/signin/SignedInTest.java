package health.zaoxue.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.SignInProof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-04")
class SignedInTest {
    private static final Instant SINCE = Instant.parse("2026-05-18T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,true", "35999,true", "36000,false", "36001,false"})
    void a_session_ends_after_its_longest_time_however_busy_it_is(long seconds, boolean open) {
        SignedIn signedIn = new SignedIn("id", "Kalsang Tenpa", Set.of(), "token", SINCE, null, SignInProof.NONE);

        assertThat(signedIn.isWithin(Duration.ofHours(10), SINCE.plusSeconds(seconds)))
                .isEqualTo(open);
    }

    @Test
    void only_our_own_roles_count() {
        assertThat(SignedIn.rolesNamed(
                        List.of("nurse", "offline_access", "NURSE", "uma_authorization", "system-admin")))
                .containsExactlyInAnyOrder(Role.NURSE, Role.SYSTEM_ADMIN);
        assertThat(SignedIn.rolesNamed(null)).isEmpty();
    }

    @Test
    void the_container_hears_the_names_that_web_xml_uses() {
        AccountPrincipal account = new SignedIn(
                        "id", "Sonam Dekyi", Set.of(Role.COMMISSION_OFFICIAL), "token", SINCE, null, SignInProof.NONE)
                .principal();

        assertThat(account.groups()).containsExactly("commission-official");
        assertThat(account.getName()).isEqualTo("Sonam Dekyi");
        assertThat(account.subject()).isEqualTo("id");
    }
}
