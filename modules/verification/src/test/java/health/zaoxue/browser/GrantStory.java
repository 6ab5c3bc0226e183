package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import health.zaoxue.platform.clock.ProgrammeClock;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A role for some days, from the form to Keycloak and away again. */
@WithProduct
class GrantStory {
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    private static final int PATIENCE_HALF_SECONDS = 120;

    private final Product product;
    private final RealmPeople realm;

    GrantStory(Product product) throws IOException, InterruptedException {
        this.product = product;
        this.realm = new RealmPeople(product);
    }

    @Test
    @Tag("R-IDN-90")
    @Tag("R-IDN-93")
    @Tag("R-IDN-94")
    void a_role_is_given_for_some_days_reaches_keycloak_and_leaves_it_when_it_is_ended() throws Exception {
        try (Visitor administrator = product.signedIn("security-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            String person = somebodyWithoutAccount();
            administrator.open("/administration/accounts/invite.xhtml?person=" + person);
            String userName = page.inputValue("[id='invitation:userName']");
            page.check("input[name='invitation:roles'][value='NURSE']");
            page.waitForNavigation(() -> page.click("[id='invitation:invite']"));
            assertThat(page.locator("#progress")).containsText("Carried out", PATIENTLY);

            LocalDate today = LocalDate.now(ProgrammeClock.ZONE);
            administrator.open("/administration/grants/one.xhtml?id=" + person);
            page.selectOption("[id='grant:role']", "DEPARTMENT_HEAD");
            page.fill("[id='grant:from']", today.toString());
            page.fill("[id='grant:until']", today.plusDays(3).toString());
            page.fill("[id='grant:reason']", "Leads the ward while its head is away");
            page.waitForNavigation(() -> page.click("[id='grant:give']"));
            assertThat(page.locator("#grants li")).hasCount(2);
            until(page, () -> realm.rolesOf(userName).equals(Set.of("department-head", "nurse")));
            assertThat(administrator.barriers()).isEmpty();

            end(page, "Not needed any more");
            end(page, "Left the hospital");
            until(
                    page,
                    () -> realm.rolesOf(userName).isEmpty()
                            && realm.groupsOf(userName).isEmpty());
            assertThat(realm.rolesOf(userName)).isEmpty();
            assertThat(realm.groupsOf(userName)).isEmpty();

            administrator.open("/administration/grants/index.xhtml");
            assertThat(page.locator("tbody")).containsText("Running");
            assertThat(administrator.barriers()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private static void end(Page page, String reason) {
        page.waitForNavigation(() ->
                page.locator("#grants a[href*='/grants/end.xhtml']").first().click());
        page.fill("[id='grant:reason']", reason);
        page.waitForNavigation(() -> page.click("[id='grant:endNow']"));
    }

    private static void until(Page page, Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < PATIENCE_HALF_SECONDS && !holds.call(); i++) {
            page.waitForTimeout(500);
        }
        assertThat(holds.call()).isTrue();
    }

    private String somebodyWithoutAccount() throws SQLException {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select p.id from identity.staff_member p where p.hospital_id is not null"
                                + " and p.staff_number is not null and not exists (select 1 from identity.account a where a.person_id = p.id)"
                                + " order by p.staff_number desc limit 1")) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }
}
