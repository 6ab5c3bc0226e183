package health.zaoxue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator finds somebody who was registered twice, compares the two records, and decides. */
@WithProduct
class DuplicateStory {
    private final Product product;

    DuplicateStory(Product product) {
        this.product = product;
    }

    @Test
    @Tag("R-IDN-80")
    @Tag("R-IDN-81")
    @Tag("R-IDN-84")
    void whoever_was_registered_twice_is_merged_with_a_reason_and_old_links_lead_on() {
        try (Visitor administrator = product.signedIn("system-admin", Screen.DESKTOP)) {
            Page page = administrator.page();
            register(administrator, "Norbu Zangmo");
            register(administrator, "Zangmo Norbu");
            register(administrator, "Norbu Zangmo");

            compare(administrator, "Similar name");
            page.click("[id='merge:apart']");
            assertThat(page.locator("[id='merge:reason-error']")).isVisible();
            page.fill("[id='merge:reason']", "Two people of one ward");
            page.click("[id='merge:apart']");
            page.waitForURL("**/administration/people/duplicates.xhtml*");

            compare(administrator, "Employer");
            assertThat(page.locator("main")).containsText("Case log entry");
            assertThat(administrator.barriers()).isEmpty();
            administrator.widen(Screen.PHONE);
            assertThat(administrator.overflows()).isFalse();
            String gone = page.url().replaceAll(".*gone=", "");
            page.fill("[id='merge:reason']", "Registered on paper and online");
            page.click("[id='merge:one']");
            page.waitForURL("**/administration/people/edit.xhtml?id=*");
            String kept = page.url().replaceAll(".*id=", "");

            administrator.open("/administration/people/edit.xhtml?id=" + gone);
            assertThat(page.locator("main")).containsText("former record");
            assertThat(page.locator("[id='person:nameLatin']")).hasValue("Norbu Zangmo");
            assertThat(kept).isNotEqualTo(gone);
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private static void register(Visitor administrator, String name) {
        Page page = administrator.page();
        administrator.open("/administration/people/edit.xhtml");
        page.fill("[id='person:nameLatin']", name);
        page.selectOption("[id='person:employer']", new SelectOption().setLabel("Chamdo People's Hospital"));
        page.click("[id='person:save']");
        page.waitForURL("**/administration/people/edit.xhtml?id=*");
    }

    /** Opens the comparison of the first pair of ours that has this sign and not both kinds of names. */
    private static void compare(Visitor administrator, String sign) {
        Page page = administrator.page();
        administrator.open("/administration/people/duplicates.xhtml");
        String rows = sign.equals("Employer")
                ? "tbody tr:has-text('Zangmo'):not(:has-text('Similar name'))"
                : "tbody tr:has-text('Zangmo'):has-text('" + sign + "')";
        page.waitForNavigation(() ->
                page.locator(rows).first().locator("a[href*='merge.xhtml']").click());
    }
}
