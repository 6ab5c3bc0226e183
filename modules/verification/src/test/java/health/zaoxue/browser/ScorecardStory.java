package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Story 4: an official reads a scorecard, asks how a figure came about, and counts the rows behind it. */
@WithProduct
class ScorecardStory {
    private static final int FIGURES = 6;

    private final Product product;

    ScorecardStory(Product product) {
        this.product = product;
    }

    /** A figure as it stands on the page: its number of records, and the address of exactly those. */
    private record Figure(String label, String shown, int records, String rows) {}

    @Test
    void each_figure_equals_the_rows_behind_it_for_all_hospitals_and_for_each_one() {
        SoftAssertions every = new SoftAssertions();
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            official.open("/commission/index.xhtml");
            List<String> hospitals = official.page().locator("#hospital option").all().stream()
                    .map(option -> option.getAttribute("value"))
                    .toList();
            assertThat(hospitals).hasSize(9);
            for (String hospital :
                    List.of(hospitals.get(0), hospitalNamed(official, "Lhasa"), hospitalNamed(official, "Nagqu"))) {
                official.open("/commission/index.xhtml?hospital=" + hospital);
                for (Figure figure : figures(official.page())) {
                    every.assertThat(rowsBehind(official, figure))
                            .as("%s of hospital '%s'", figure.label(), hospital)
                            .isEqualTo(figure.records());
                }
            }
        }
        every.assertAll();
    }

    @Test
    void the_figures_of_the_hospitals_add_up_and_the_programme_is_under_way() {
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            official.open("/commission/index.xhtml");

            List<Figure> figures = figures(official.page());

            assertThat(figures).hasSizeGreaterThanOrEqualTo(FIGURES).allSatisfy(figure -> {
                assertThat(figure.records()).as(figure.label()).isPositive();
                assertThat(figure.shown()).containsPattern("\\d");
            });
        }
    }

    @Test
    void the_table_of_hospitals_leads_to_the_rows_of_each_number() {
        SoftAssertions every = new SoftAssertions();
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            official.open("/commission/index.xhtml");
            List<Locator> links = official.page().locator("table.zx-table td a").all();
            List<Figure> figures = links.stream()
                    .map(link -> new Figure(
                            "table", link.textContent(), number(link.textContent()), link.getAttribute("href")))
                    .toList();
            assertThat(figures).hasSizeGreaterThanOrEqualTo(8);
            for (Figure figure : figures.subList(0, Math.min(12, figures.size()))) {
                every.assertThat(rowsBehind(official, figure)).as(figure.rows()).isEqualTo(figure.records());
            }
        }
        every.assertAll();
    }

    @Test
    void a_figure_or_hospital_that_does_not_exist_is_not_found() {
        try (Visitor official = product.signedIn("official", Screen.DESKTOP)) {
            assertThat(official.open("/commission/facts.xhtml?figure=invented").status())
                    .isEqualTo(404);
            assertThat(official.open("/commission/index.xhtml?hospital=x").status())
                    .isEqualTo(404);
            assertThat(official.open("/commission/index.xhtml?hospital=00000000-0000-4000-8000-000000000000")
                            .status())
                    .isEqualTo(404);
        }
    }

    private String hospitalNamed(Visitor official, String name) {
        return official.page()
                .locator("#hospital option", new Page.LocatorOptions().setHasText(name))
                .last()
                .getAttribute("value");
    }

    private List<Figure> figures(Page page) {
        List<Figure> figures = new ArrayList<>();
        for (Locator figure : page.locator(".zx-figs .zx-fig").all()) {
            Locator numbers = figure.locator(".zx-how dd.zx-num");
            figures.add(new Figure(
                    figure.locator(".l").textContent(),
                    figure.locator(".v").textContent(),
                    number(numbers.last().textContent()),
                    figure.locator(".zx-how a[href*='facts']").first().getAttribute("href")));
        }
        return figures;
    }

    /** Opens the rows and counts them one by one, page after page; what the list says about itself must agree. */
    private int rowsBehind(Visitor official, Figure figure) {
        Page page = official.page();
        assertThat(official.open(figure.rows()).status()).as(figure.rows()).isEqualTo(200);
        int counted = rowsShown(page);
        Locator next = page.locator(".ui-paginator-next:not(.ui-state-disabled):visible")
                .last();
        while (next.count() > 0) {
            String first = page.locator("tbody.ui-datatable-data tr").first().getAttribute("data-rk");
            next.click();
            page.waitForFunction(
                    "first => document.querySelector('tbody.ui-datatable-data tr').dataset.rk !== first", first);
            counted += rowsShown(page);
            next = page.locator(".ui-paginator-next:not(.ui-state-disabled):visible")
                    .last();
        }
        assertThat(number(page.locator(".ui-datatable-header span").first().textContent()))
                .isEqualTo(counted);
        return counted;
    }

    private int rowsShown(Page page) {
        return page.locator("tbody.ui-datatable-data tr[data-ri]").count();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("·.*", "").replaceAll("[^0-9]", ""));
    }
}
