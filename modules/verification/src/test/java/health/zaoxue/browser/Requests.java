package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.util.List;

/** Requests for money as the people of Lhasa prepare them, and as officials decide them. */
final class Requests {
    static final String FREE = "";
    static final String TOO_LOW = "too low";

    private final Product product;

    Requests(Product product) {
        this.product = product;
    }

    /** One line of a request: words of the model's option, or none for a free text. */
    record Item(String model, int quantity, int price) {}

    /** Prepared by the head of the department; answers its id. */
    String draft(String title, Item item) {
        try (Visitor head = product.signedIn("department-head", Screen.DESKTOP)) {
            return draft(head, title, item);
        }
    }

    /** Prepared by this head of a department; answers its id. */
    String draft(Visitor head, String title, Item item) {
        head.open("/management/requests/new.xhtml");
        Page page = head.page();
        page.fill("#request\\:title", title);
        page.fill("#request\\:need", "Two theatres share one, and lists start late.");
        page.fill("#request\\:upkeep", "The engineer of the hospital.");
        page.selectOption("#request\\:budgetLine", new SelectOption().setIndex(1));
        fill(page, item);
        page.waitForNavigation(() -> page.click("#request\\:save"));
        assertThat(page.url()).contains("/requests/one.xhtml");
        assertThat(head.complaints()).isEmpty();
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    /** Prepared, sent on and endorsed by the head of the hospital. */
    String endorsed(String title, Item item) {
        String request = draft(title, item);
        sendOn(request);
        return request;
    }

    /** Sent and endorsed. */
    void sendOn(String request) {
        step("department-head", request, "submit");
        step("hospital-head", request, "endorse");
    }

    void openToDecide(Visitor official, String request) {
        assertThat(official.open("/commission/requests/decide.xhtml?id=" + request)
                        .status())
                .isEqualTo(200);
    }

    void choose(Page page, String verdict) {
        page.click("label.zx-opt:has(input[value=" + verdict + "])");
    }

    void decide(Page page, String verdict, String reason) {
        choose(page, verdict);
        page.fill("#decision\\:reason", reason);
        page.waitForNavigation(() -> page.click("#decision\\:record"));
    }

    /** What is committed on the budget line of this request. */
    BigDecimal committedFor(Visitor official, String request) {
        openToDecide(official, request);
        return committed(official);
    }

    /** What is committed on the budget line of the request that is on screen. */
    BigDecimal committed(Visitor official) {
        String ledger = official.page()
                .locator("a[href*='/commission/budget/ledger.xhtml?line=']")
                .first()
                .getAttribute("href");
        official.open("/commission/budget/index.xhtml");
        Locator figure = official.page().locator("a[href^='" + ledger + "&kind=COMMITMENT']");
        return new BigDecimal(figure.innerText().replaceAll("[^0-9.]", ""));
    }

    private void fill(Page page, Item item) {
        if (!item.model().isEmpty()) {
            List<String> models = page.locator("#request\\:model-0 option").allInnerTexts();
            int position = models.stream()
                    .filter(model -> model.contains(item.model()))
                    .mapToInt(models::indexOf)
                    .findFirst()
                    .orElseThrow();
            page.waitForResponse(
                    "**/new.xhtml**",
                    () -> page.selectOption("#request\\:model-0", new SelectOption().setIndex(position)));
            page.waitForSelector(".zx-itemwarn");
        } else {
            page.fill("#request\\:item-0", "Suction pump with stand");
        }
        page.fill("#request\\:quantity-0", Integer.toString(item.quantity()));
        page.fill("#request\\:unitPrice-0", Integer.toString(item.price()));
    }

    private void step(String userName, String request, String button) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            step(visitor, request, button);
        }
    }

    /** Presses this button on the page of a request. */
    void step(Visitor visitor, String request, String button) {
        visitor.open("/management/requests/one.xhtml?id=" + request);
        visitor.page().waitForNavigation(() -> visitor.page().click("#steps\\:" + button));
        assertThat(visitor.page().locator("#steps\\:" + button).count()).isZero();
        assertThat(visitor.complaints()).isEmpty();
    }
}
