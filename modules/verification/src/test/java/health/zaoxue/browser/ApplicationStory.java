package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A committee signs for a certification, each under their own account, and the office grants it. */
@WithProduct
@Tag("R-MEN-104")
class ApplicationStory {
    private static final String CANDIDATE = "Tashi Wangdu";

    private final Product product;

    ApplicationStory(Product product) {
        this.product = product;
    }

    @Test
    void an_application_is_signed_by_all_of_its_committee_and_granted_by_the_office() {
        try (Visitor office = product.signedIn("credentialing", Screen.DESKTOP)) {
            opened(office, "/management/certifications/applications.xhtml");
            assertThat(office.page().innerText("main")).contains("Possible once everybody has signed for it");
            assertThat(office.page().locator("#grant").count()).isZero();
            assertThat(office.barriers()).isEmpty();

            signs("mentor");
            signs("physician");
            opened(office, "/management/certifications/applications.xhtml");
            assertThat(office.page().innerText("main")).contains("Everybody has signed for it");
            grant(office);
            assertThat(office.page().innerText("main")).contains("Granted", "Chen Rui", "Kalsang Tenpa");

            office.page().waitForNavigation(() -> office.page().click("a[href^='/certificate/']"));
            assertThat(office.page().innerText(".zx-certificate-sign")).contains("Chen Rui", "Kalsang Tenpa");
            assertThat(office.barriers()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    @Test
    void whoever_is_not_ready_is_told_what_is_missing_and_nothing_is_frozen() {
        try (Visitor physician = product.signedIn("physician", Screen.PHONE)) {
            physician.open("/applications/new.xhtml?technique=" + technique("ORT-CTR"));
            physician.page().waitForNavigation(() -> physician.page().click("#apply\\:act"));

            assertThat(physician.page().innerText("main")).contains("The step is not complete");
            assertThat(physician.barriers()).isEmpty();
            assertThat(physician.overflows()).isFalse();
            assertThat(physician.complaints()).isEmpty();
        }
    }

    private void signs(String member) {
        try (Visitor signatory = product.signedIn(member, Screen.PHONE)) {
            opened(signatory, "/applications/index.xhtml");
            assertThat(signatory.barriers()).isEmpty();
            signatory.page().waitForNavigation(() -> signatory.page().click("#vote\\:against"));
            assertThat(signatory.page().innerText("#vote\\:why-error")).isNotEmpty();
            signatory.page().fill("#vote\\:why", "Seen in three of the cases");
            signatory.page().waitForNavigation(() -> signatory.page().click("#vote\\:favour"));
            assertThat(signatory.page().locator("#vote").count()).isZero();
            assertThat(signatory.overflows()).isFalse();
            assertThat(signatory.complaints()).isEmpty();
        }
    }

    private static void opened(Visitor reader, String list) {
        reader.open(list);
        String row = "main :is(tr, li):has-text('" + CANDIDATE + "') a[href^='/applications/one']";
        reader.page().waitForNavigation(() -> reader.page().click(row));
    }

    private static void grant(Visitor office) {
        office.page().waitForNavigation(() -> office.page().click("#grant\\:certify"));
    }

    private String technique(String code) {
        try (Connection connection = product.premises().database().dataSource().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id from mentorship.technique where code = ?")) {
            statement.setString(1, code);
            try (ResultSet found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
