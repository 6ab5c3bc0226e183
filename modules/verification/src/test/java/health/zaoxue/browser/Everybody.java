package health.zaoxue.browser;

import java.util.List;
import java.util.stream.Stream;

/** Everybody who has pages of their own, and what they find besides what links lead to. */
final class Everybody {
    private Everybody() {}

    /** The user names, one for each portal and role. */
    static Stream<String> accounts() {
        return Stream.of(
                "physician",
                "mentor",
                "nurse",
                "engineer",
                "department-head",
                "hospital-head",
                "credentialing",
                "clerk",
                "official",
                "system-admin",
                "security-admin",
                "audit-admin");
    }

    /** Addresses that no link shows: what a scan and a report that was sent lead to. */
    static List<String> further(Product product, String userName, Visitor visitor) {
        if (!userName.equals("nurse")) {
            return List.of();
        }
        visitor.open("/nurse/reports/index.xhtml");
        String report = visitor.page().locator("a.zx-rep").first().getAttribute("href");
        String tag = new Devices(product).tagOfSerial("IV-20418");
        return List.of("/nurse/report.xhtml?tag=" + tag, report.replace("/reports/one.xhtml", "/saved.xhtml"));
    }
}
