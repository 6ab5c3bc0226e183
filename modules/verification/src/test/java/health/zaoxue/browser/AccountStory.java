package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an invitation to the first sign-in and to the end of the last session, with the real Keycloak; and what somebody did there by hand. */
@WithProduct
class AccountStory {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final String OWN = "a password of my own";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Product product;
    private final RealmPeople realm;

    AccountStory(Product product) throws IOException, InterruptedException {
        this.product = product;
        this.realm = new RealmPeople(product);
    }

    @Test
    @Tag("R-IDN-40")
    @Tag("R-IDN-45")
    @Tag("R-IDN-46")
    @Tag("R-IDN-50")
    void an_invited_nurse_signs_in_with_a_password_of_her_own_until_the_account_is_disabled() throws Exception {
        try (Visitor administrator = product.signedIn("security-admin", Screen.DESKTOP);
                Visitor nurse = product.visitor(Screen.PHONE)) {
            String userName = invited(administrator, "LHA-011", "NURSE");
            assertThat(administrator.page().locator("#progress")).containsText("Carried out", PATIENTLY);
            assertThat(realm.named(userName)).hasSize(1);
            assertThat(realm.rolesOf(userName)).containsExactly("nurse");
            assertThat(realm.groupsOf(userName)).containsExactly("/hospitals/Lhasa People's Hospital");

            signInFirst(nurse.page(), userName, initialPassword(administrator.page()));
            assertThat(nurse.page().url()).startsWith(product.url("/nurse/"));

            long begun = System.nanoTime();
            act(administrator.page(), "disable", "Left the hospital");
            while (nurse.page().locator("#username").count() == 0
                    && Duration.ofNanos(System.nanoTime() - begun).compareTo(MINUTE) < 0) {
                nurse.page().waitForTimeout(500);
                nurse.open("/nurse/index.xhtml");
            }
            assertThat(nurse.page().locator("#username")).hasCount(1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MINUTE);
            assertThat(administrator.page().locator("#progress")).containsText("Carried out", PATIENTLY);
            assertThat(realm.isEnabled(userName)).isFalse();
            assertThat(administrator.barriers()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-50")
    void whoever_has_a_mail_address_chooses_the_first_password_by_the_letter() throws Exception {
        try (Letters letters = new Letters();
                Visitor administrator = product.signedIn("security-admin", Screen.DESKTOP);
                Visitor physician = product.visitor(Screen.PHONE)) {
            String address = "dawa@lha.invalid";
            realm.writeThrough(letters.port());
            String userName = invited(administrator, "LHA-012", "LOCAL_PHYSICIAN", address);
            assertThat(administrator.page().locator("#progress")).containsText("Carried out", PATIENTLY);
            assertThat(administrator.page().locator("main")).containsText("Mail sent");

            String letter = letters.to(address).orElseThrow();
            Matcher link = Pattern.compile("https?://\\S+action-token\\S+").matcher(letter);
            assertThat(link.find()).as(letter).isTrue();
            physician.page().navigate(link.group());
            physician.page().click("a.zx-btn.is-wide");
            choosePassword(physician.page());
            assertThat(physician.page().locator("#password-new")).hasCount(0);
            physician.page().navigate(product.url("/home"));
            enter(physician.page(), userName, OWN);
            physician.page().waitForURL(url -> url.startsWith(product.url("/physician/")));
        }
    }

    @Test
    @Tag("R-IDN-42")
    @Tag("R-IDN-48")
    @Tag("R-IDN-49")
    void what_was_changed_by_hand_in_keycloak_is_shown_line_by_line_and_repaired() throws Exception {
        try (Visitor administrator = product.signedIn("security-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/accounts/drift.xhtml");
            assertThat(page.locator("main")).containsText("Everything is as it should be");

            realm.give("audit-admin", "system-admin");
            realm.take("clerk", "statistics-clerk");
            realm.give("clerk", "nurse");
            realm.enable("physician2", false);
            realm.add("stranger");
            realm.give("stranger", "hospital-head");
            realm.giveByGroup("nurse", "Bed planners", "biomedical-engineer");
            realm.giveWithin("department-head", "Everything of a ward", "hospital-head");
            click(page, "[id='drift:compare']");

            assertThat(page.locator("tbody tr").first()).containsText("Two administrators in one hand");
            assertThat(page.locator("tbody tr").nth(1)).containsText("stranger");
            assertThat(page.locator("tbody")).containsText("Role too many");
            assertThat(page.locator("tbody")).containsText("Role missing");
            assertThat(page.locator("tbody")).containsText("Enabled here, disabled there");
            assertThat(page.locator("tbody tr")).hasCount(7);
            assertThat(administrator.barriers()).isEmpty();

            click(page, "[id='drift:repairAll']");
            for (int i = 0;
                    i < 20
                            && page.locator(".zx-msg.is-ok:has-text('Everything')")
                                            .count()
                                    == 0;
                    i++) {
                page.waitForTimeout(500);
                click(page, "[id='drift:compare']");
            }
            assertThat(page.locator("main")).containsText("Everything is as it should be");
            settles(page, "audit-admin", "audit-admin");
            settles(page, "clerk", "statistics-clerk");
            settles(page, "stranger");
            settles(page, "nurse", "nurse");
            settles(page, "department-head", "department-head", "local-physician");
            until(page, () -> realm.isEnabled("physician2"));
            assertThat(realm.isEnabled("physician2")).isTrue();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-45")
    void while_keycloak_hangs_an_invitation_waits_where_everybody_sees_it_and_is_carried_out_once_afterwards()
            throws Exception {
        try (Visitor administrator = product.signedIn("security-admin", Screen.DESKTOP)) {
            ProcessHandle keycloak = product.premises().keycloak();
            signal("STOP", keycloak);
            String userName;
            try {
                userName = invited(administrator, "LHA-008", "LOCAL_PHYSICIAN");
                Locator progress = administrator.page().locator("#progress");
                assertThat(progress).containsText("Waiting since");
                assertThat(progress).containsText("Last failure", PATIENTLY);
                assertThat(progress).containsText("Keycloak did not answer");
            } finally {
                signal("CONT", keycloak);
            }
            assertThat(administrator.page().locator("#progress")).containsText("Carried out", PATIENTLY);
            assertThat(realm.named(userName)).hasSize(1);
            assertThat(realm.rolesOf(userName)).containsExactly("local-physician");
        }
    }

    /** Invites the person with that staff number; answers the user name. */
    private String invited(Visitor administrator, String staffNumber, String role) throws SQLException {
        return invited(administrator, staffNumber, role, "");
    }

    private String invited(Visitor administrator, String staffNumber, String role, String address) throws SQLException {
        Page page = administrator.page();
        administrator.open("/administration/accounts/invite.xhtml?person=" + personNumbered(staffNumber));
        String userName = page.inputValue("[id='invitation:userName']");
        page.fill("[id='invitation:email']", address);
        page.check("input[name='invitation:roles'][value='" + role + "']");
        page.click("[id='invitation:invite']");
        page.waitForURL("**/administration/accounts/one.xhtml?id=*");
        return userName;
    }

    /** In the end the account has these roles and no others, in whatever way: what is being repaired is not compared. */
    private void settles(Page page, String userName, String... roles) throws Exception {
        until(page, () -> realm.effectiveRolesOf(userName).equals(Set.of(roles)));
        assertThat(realm.effectiveRolesOf(userName)).containsExactlyInAnyOrder(roles);
    }

    private static void until(Page page, Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 60 && !holds.call(); i++) {
            page.waitForTimeout(500);
        }
    }

    private static String initialPassword(Page page) {
        page.click("[id='progress:password']");
        Locator secret = page.locator("code.zx-secret");
        secret.waitFor();
        return secret.innerText();
    }

    private static void act(Page page, String button, String reason) {
        page.fill("[id='change:reason']", reason);
        page.click("[id='change:" + button + "']");
        assertThat(page.locator("#past")).containsText(reason);
    }

    private static void click(Page page, String button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click(button));
        page.waitForFunction("() => !document.querySelector('button[disabled]')");
    }

    private void signInFirst(Page page, String userName, String password) {
        page.navigate(product.url("/home"));
        enter(page, userName, password);
        choosePassword(page);
        page.waitForURL(url -> url.startsWith(product.url("/")));
    }

    private static void enter(Page page, String userName, String password) {
        page.fill("#username", userName);
        page.fill("#password", password);
        page.click("#kc-login");
    }

    private static void choosePassword(Page page) {
        page.fill("#password-new", OWN);
        page.fill("#password-confirm", OWN);
        page.click("[type=submit]");
    }

    private String personNumbered(String staffNumber) throws SQLException {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                PreparedStatement question =
                        connection.prepareStatement("select id from identity.staff_member where staff_number = ?")) {
            question.setString(1, staffNumber);
            try (ResultSet found = question.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        }
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        List<String> command = List.of("kill", "-" + name, Long.toString(process.pid()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
