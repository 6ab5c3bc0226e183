package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at one record: the second sees what the first has saved beside what is typed, and decides. */
@WithProduct
@Tag("R-PLT-95")
class EditorsStory {
    private static final String ALTITUDE = "#hospital\\:altitude";
    private static final String ENGLISH = "#hospital\\:nameEnglish";

    private final Product product;
    private final Requests requests;

    EditorsStory(Product product) {
        this.product = product;
        this.requests = new Requests(product);
    }

    @Test
    @Tag("R-PLT-96")
    void the_second_to_save_sees_both_values_and_by_whom_and_may_take_one_and_keep_the_other() {
        try (Visitor first = product.signedIn("system-admin", Screen.DESKTOP);
                Visitor second = product.signedInAnew("system-admin", Screen.PHONE)) {
            String hospital = hospital(first);
            second.open(hospital);
            String altitude = first.page().inputValue(ALTITUDE);
            String name = first.page().inputValue(ENGLISH);
            first.page().fill(ALTITUDE, "4101");
            first.page().fill(ENGLISH, name + " I");
            save(first.page());
            second.page().fill(ALTITUDE, "4102");
            second.page().fill(ENGLISH, name + " II");

            second.page().click("#hospital\\:save");
            second.page().waitForSelector(".zx-other");

            assertThat(second.page().locator(".zx-other").count()).isEqualTo(2);
            assertThat(second.page().innerText("#hospital\\:altitude-other")).contains("4101", administrator(second));
            assertThat(second.page().inputValue(ALTITUDE)).isEqualTo("4102");
            assertThat(second.barriers()).isEmpty();
            assertThat(second.overflows()).isFalse();
            second.page().click("#hospital\\:nameEnglish-other [data-take]");
            save(second.page());
            assertThat(second.page().inputValue(ENGLISH)).isEqualTo(name + " I");
            assertThat(second.page().inputValue(ALTITUDE)).isEqualTo("4102");

            second.page().fill(ALTITUDE, altitude);
            second.page().fill(ENGLISH, name);
            save(second.page());
            assertThat(second.complaints()).isEmpty();
        }
    }

    @Test
    void a_request_that_another_window_has_changed_is_not_overwritten_unseen() {
        String request = requests.draft("A request edited twice", new Requests.Item(Requests.FREE, 1, 7_000));
        String edit = "/management/requests/edit.xhtml?id=" + request;
        try (Visitor first = product.signedIn("department-head", Screen.DESKTOP);
                Visitor second = product.signedInAnew("department-head", Screen.DESKTOP)) {
            first.open(edit);
            second.open(edit);
            first.page().fill("#request\\:title", "As the first window has it");
            first.page().fill("#request\\:quantity-0", "3");
            first.page().waitForNavigation(() -> first.page().click("#request\\:save"));
            second.page().fill("#request\\:title", "As the second window has it");
            second.page().waitForNavigation(() -> second.page().click("#request\\:save"));

            assertThat(second.page().innerText("#request\\:title-other")).contains("As the first window has it");
            assertThat(second.page().innerText("#request\\:quantity-0-other")).contains("3");
            assertThat(second.page().inputValue("#request\\:title")).isEqualTo("As the second window has it");

            second.page().waitForNavigation(() -> second.page().click("#request\\:save"));
            assertThat(second.page().innerText("h1")).isEqualTo("As the second window has it");
        }
    }

    @Test
    void a_draft_of_a_record_that_was_changed_since_is_shown_beside_what_is_saved() {
        try (Visitor admin = product.signedIn("system-admin", Screen.DESKTOP)) {
            String hospital = hospital(admin);
            Page page = admin.page();
            String altitude = page.inputValue(ALTITUDE);
            page.waitForResponse("**/drafts", () -> {
                page.fill(ALTITUDE, "4202");
                page.dispatchEvent(ALTITUDE, "change");
            });
            change(hospital, "altitude_m = 4201, version = version + 1");

            admin.open(hospital);

            assertThat(page.inputValue(ALTITUDE)).isEqualTo("4202");
            assertThat(page.innerText("#hospital\\:altitude-other")).contains("4201");
            assertThat(page.locator(".zx-restored p").count()).isEqualTo(2);
            assertThat(admin.barriers()).isEmpty();
            page.waitForNavigation(() -> page.click("[data-discard]"));
            assertThat(page.inputValue(ALTITUDE)).isEqualTo("4201");
            change(hospital, "altitude_m = " + altitude);
        }
    }

    @Test
    void a_change_by_sql_shows_at_the_next_request() {
        try (Visitor admin = product.signedIn("system-admin", Screen.DESKTOP)) {
            String hospital = hospital(admin);
            String altitude = admin.page().inputValue(ALTITUDE);

            change(hospital, "altitude_m = 4321");
            admin.open(hospital);

            assertThat(admin.page().inputValue(ALTITUDE)).isEqualTo("4321");
            admin.open("/administration/hospitals/index.xhtml");
            assertThat(admin.page().innerText("main")).contains("4,321");
            change(hospital, "altitude_m = " + altitude);
            admin.open(hospital);
            assertThat(admin.page().inputValue(ALTITUDE)).isEqualTo(altitude);
        }
    }

    /** Opens a hospital, with no draft in its form, and answers its path. */
    private static String hospital(Visitor admin) {
        admin.open("/administration/hospitals/index.xhtml");
        String path = admin.page()
                .locator("main a[href*='hospitals/edit.xhtml?id=']")
                .first()
                .getAttribute("href");
        admin.open(path);
        if (admin.page().locator("[data-discard]").count() > 0) {
            admin.page().waitForNavigation(() -> admin.page().click("[data-discard]"));
        }
        return path;
    }

    private static void save(Page page) {
        page.waitForNavigation(() -> page.click("#hospital\\:save"));
    }

    private static String administrator(Visitor admin) {
        return admin.page()
                .locator(".zx-user span[lang], .zx-user span > span")
                .first()
                .textContent()
                .strip();
    }

    private void change(String hospital, String columns) {
        String id = hospital.replaceAll(".*id=([0-9a-f-]{36}).*", "$1");
        try (Connection owner = product.premises().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("set zaoxue.across = 'on'");
            statement.execute("update identity.hospital set " + columns + " where id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
