package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final String TEXT = """
            {"realm": "trial",
             "displayName": "${ZAOXUE_TITLE:Trial}",
             "loginTheme": "${ZAOXUE_THEME}",
             "defaultRole": "${role_default}",
             "clients": [{"clientId": "portal", "rootUrl": "${ZAOXUE_PUBLIC_URL}/"}],
             "users": [
               {"username": "zora", "realmRoles": ["default-roles-trial", "nurse", "engineer"],
                "credentials": [{"type": "password", "value": "one"}]},
               {"username": "adam", "credentials": [{"type": "password", "value": "two"}]},
               {"username": "service-account-portal"}]}
            """;

    private final RealmFile file = RealmFile.parse(TEXT, Map.of("ZAOXUE_PUBLIC_URL", "http://127.0.0.1:1"));

    @Test
    void a_placeholder_is_filled_in_with_its_value() {
        assertThat(file.clients().get(0).getString("rootUrl")).isEqualTo("http://127.0.0.1:1/");
    }

    @Test
    void a_placeholder_without_a_value_takes_its_default() {
        assertThat(file.content().getString("displayName")).isEqualTo("Trial");
    }

    @Test
    void other_placeholders_are_left_to_keycloak() {
        assertThat(file.content().getString("loginTheme")).isEqualTo("${ZAOXUE_THEME}");
        assertThat(file.content().getString("defaultRole")).isEqualTo("${role_default}");
    }

    @Test
    void accounts_are_those_with_a_password_in_the_order_of_the_file() {
        assertThat(file.accounts())
                .containsExactly(
                        new DemonstrationAccount("nurse, engineer", "zora", "one"),
                        new DemonstrationAccount("", "adam", "two"));
    }

    @Test
    void the_demonstration_has_an_account_for_every_kind_of_user() {
        RealmFile demonstration = RealmFile.read(Project.current().demonstrationUsers(), Map.of());

        assertThat(demonstration.accounts())
                .extracting(DemonstrationAccount::userName)
                .contains(
                        "physician",
                        "physician2",
                        "mentor",
                        "mentor2",
                        "nurse",
                        "engineer",
                        "department-head",
                        "hospital-head",
                        "credentialing",
                        "clerk",
                        "official",
                        "official2",
                        "system-admin",
                        "security-admin",
                        "audit-admin");
    }
}
