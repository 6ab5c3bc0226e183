package health.zaoxue.browser;

import com.microsoft.playwright.Locator;

/** The printed codes of the demonstration's devices, read from the register as its people see it. */
final class Devices {
    private final Product product;

    Devices(Product product) {
        this.product = product;
    }

    /** The tag of a device at Lhasa. */
    String tagOfSerial(String serial) {
        return tagOfSerial(serial, "engineer");
    }

    /** The tag of a device that somebody sees. */
    String tagOfSerial(String serial, String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            visitor.open("/management/devices/index.xhtml");
            Locator row =
                    visitor.page().locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(serial));
            return row.locator("b.zx-num").innerText().replaceAll("[^0-9A-Z]", "");
        }
    }
}
