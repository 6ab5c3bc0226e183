package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an administrator changes the auditor finds, with who and from where; the trail is whole, and is handed out in full. */
@WithProduct
class TrailStory {
    private static final String FORGET = "update platform.notice_reader set address = null"
            + " where person_id = (select person_id from identity.account where user_name = ?)";
    private static final String EDIT = "/administration/hospitals/edit.xhtml?id=";

    private final Product product;

    TrailStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-PLT-30")
    @Tag("R-PLT-37")
    void a_change_is_found_with_who_and_from_where_what_before_and_after() {
        String hospital = raisedByOneMetreAndBack();

        try (Visitor auditor = product.signedIn("audit-admin", Screen.DESKTOP)) {
            auditor.open("/administration/trail/index.xhtml?kind=identity.hospital&object=" + hospital);
            auditor.page().locator("a[href*='entry.xhtml']").first().click();

            Locator page = auditor.page().locator("main");
            assertThat(page).containsText("altitude_m");
            assertThat(page).containsText("Li Wenjuan");
            assertThat(page).containsText("HospitalService.correct");
            assertThat(page).containsText("127.0.0.1");
            assertThat(page).containsText(Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}"));
            assertThat(auditor.barriers()).isEmpty();

            APIResponse file = auditor.context()
                    .request()
                    .get(product.url("/administration/trail/entries.csv?kind=identity.hospital&object=" + hospital));
            long rows = file.text().lines().count() - 1;
            assertThat(rows).isGreaterThanOrEqualTo(3);
            assertThat(file.headers().get("content-disposition")).contains("trail-" + rows + ".csv");
        }
    }

    @Test
    @Tag("R-PLT-33")
    void the_auditor_verifies_the_trail_and_searches_it_by_person() {
        try (Visitor auditor = product.signedIn("audit-admin", Screen.DESKTOP)) {
            auditor.open("/administration/trail/verify.xhtml");
            auditor.page().locator("[id='verification:verify']").click();

            assertThat(auditor.page().locator(".zx-fig")).hasCount(3);
            assertThat(auditor.page().locator("main")).containsText("The trail is whole");

            auditor.open("/administration/trail/index.xhtml");
            chooseSomebodyNamed("Chen Rui", auditor.page());
            assertThat(auditor.page().locator("[id='entries:rows'] tbody tr").first())
                    .containsText("Chen Rui");
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-PLT-30")
    void whoever_arrives_is_noted_with_where_from() throws SQLException {
        forgetAddressOf("clerk");
        TrailSince before = TrailSince.now(product.premises());

        product.signedInAnew("clerk", Screen.DESKTOP).close();

        assertThat(before.origins())
                .anySatisfy(entry -> assertThat(entry)
                        .matches("NoticeService\\.signedIn from 127\\.0\\.0\\.1 by request [0-9a-f]{8}-[0-9a-f]{4}"));
    }

    @Test
    void an_entry_that_does_not_exist_is_not_found() {
        try (Visitor auditor = product.signedIn("audit-admin", Screen.DESKTOP)) {
            assertThat(auditor.open("/administration/trail/entry.xhtml?number=999999999999")
                            .status())
                    .isEqualTo(404);
            assertThat(auditor.open("/administration/trail/entry.xhtml?number=x")
                            .status())
                    .isEqualTo(404);
        }
    }

    private void forgetAddressOf(String userName) throws SQLException {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, userName);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static void chooseSomebodyNamed(String name, Page page) {
        Locator person = page.locator("[id='entries:person_input']");
        person.click();
        person.pressSequentially(name);
        page.locator(".ui-autocomplete-item").first().click();
        page.locator("[id='entries:apply']").click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Changes a hospital twice, so that it stands as before; answers its id. */
    private String raisedByOneMetreAndBack() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            administrator.open("/administration/hospitals/index.xhtml");
            String address = administrator
                    .page()
                    .locator("a[href*='" + EDIT + "']")
                    .first()
                    .getAttribute("href");
            for (int metres : new int[] {1, -1}) {
                administrator.open(address);
                Locator altitude = administrator.page().locator("input[id$=altitude]");
                altitude.fill(String.valueOf(Integer.parseInt(altitude.inputValue()) + metres));
                administrator.page().locator("button[id$=save]").click();
                assertThat(administrator.page().locator("main")).containsText("Saved");
            }
            return address.substring(address.indexOf('=') + 1);
        }
    }
}
