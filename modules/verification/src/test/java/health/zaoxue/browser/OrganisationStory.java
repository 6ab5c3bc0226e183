package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator enters a licence, lets an institution adopt a department, and the commission sees what stands around the hospital. */
@WithProduct
class OrganisationStory {
    private static final String HOSPITAL = "Ngari Prefecture People's Hospital";
    private static final String INSTITUTION = "Supporting Hospital, Anhui";

    private final Product product;

    OrganisationStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-IDN-60")
    void the_number_of_a_licence_is_shown_by_its_end_alone_and_who_has_none_is_found() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/people/index.xhtml");
            page.selectOption("[id='people:licence']", "NONE");
            administrator.awaitScripts();
            Locator found = page.locator("tbody a:has-text('Dolma Tso')");
            found.waitFor();
            page.waitForNavigation(found::click);
            page.waitForNavigation(() -> page.click("a[href*='licence.xhtml?person=']"));

            page.fill("[id='licence:number']", "540102199003071234");
            page.selectOption("[id='licence:basis']", "MAIN");
            page.selectOption("[id='licence:place']", new SelectOption().setLabel("Lhasa People's Hospital"));
            page.fill("[id='licence:from']", "2020-01-01");
            page.click("[id='licence:save']");
            assertThat(page.locator("[id='licence:number-error']")).isVisible();
            page.fill("[id='licence:number']", "5401 2020 0000 987");
            assertThat(administrator.barriers()).isEmpty();
            page.click("[id='licence:save']");
            page.waitForURL("**/administration/people/edit.xhtml?id=*");

            assertThat(page.locator("main")).containsText("number ending in 0987");
            assertThat(page.content()).doesNotContain("54012020", "5401 2020");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    @Tag("R-IDN-63")
    @Tag("R-IDN-64")
    void an_adopted_department_is_seen_by_the_commission_also_on_a_phone() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP);
                Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            Page page = administrator.page();
            administrator.open("/administration/institutions/alliance.xhtml");
            page.selectOption("[id='alliance:institution']", new SelectOption().setLabel(INSTITUTION));
            page.selectOption("[id='alliance:hospital']", new SelectOption().setLabel(HOSPITAL));
            page.locator("[id='alliance:department']").waitFor();
            page.selectOption("[id='alliance:department']", new SelectOption().setLabel("Paediatrics"));
            page.fill("[id='alliance:from']", "2024-01-01");
            page.click("[id='alliance:save']");
            page.waitForURL("**/administration/institutions/alliances.xhtml*");
            assertThat(page.locator("tbody tr:has-text('Ngari'):has-text('Anhui')"))
                    .containsText("Paediatrics");
            assertThat(administrator.complaints()).isEmpty();

            official.open("/commission/hospitals/index.xhtml");
            official.page().waitForNavigation(() -> official.page().click("tbody a:has-text('Ngari')"));
            assertThat(official.page().locator("main")).containsText(INSTITUTION);
            assertThat(official.page().locator("#timeline svg[role=img]")).hasCount(1);
            assertThat(official.page().locator("#timeline tbody tr").first())
                    .containsText(Pattern.compile("Batch \\d+"));
            assertThat(official.barriers()).isEmpty();
            official.widen(Screen.PHONE);
            assertThat(official.overflows()).isFalse();
            assertThat(official.complaints()).isEmpty();
        }
    }
}
