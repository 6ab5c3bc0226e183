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

    /** Addresses that no link shows, or not on the page of every case: what a scan and a report that was sent lead to, an amendment, a wish. */
    static List<String> further(Product product, String userName, Visitor visitor) {
        return switch (userName) {
            case "nurse" -> ofNurse(product, visitor);
            case "physician" ->
                List.of(
                        "/physician/cases/amend.xhtml?id=" + own("case-of-physician", product, userName),
                        "/physician/cases/cosign.xhtml?id=" + own("case-of-physician", product, userName),
                        "/applications/new.xhtml?technique=" + own("technique", product, userName),
                        "/degrees/new.xhtml");
            case "mentor" ->
                List.of(
                        "/aid/handover/part.xhtml?id=" + own("handover-of-mine", product, userName),
                        "/training/run.xhtml?id=" + own("training-i-run", product, userName),
                        "/training/code.xhtml?id=" + own("training-i-run", product, userName),
                        "/training/change.xhtml?id=" + own("training-to-come", product, userName));
            case "official" -> List.of("/commission/lineage.xhtml?id=" + own("teacher", product, userName));
            case "security-admin" -> List.of("/administration/grants/end.xhtml?id=" + own("grant", product, userName));
            default -> List.of();
        };
    }

    private static String own(String thing, Product product, String userName) {
        Specimens specimens = new Specimens(product.premises());
        return specimens.own(thing, specimens.homeOf(userName)).orElseThrow();
    }

    private static List<String> ofNurse(Product product, Visitor visitor) {
        visitor.open("/nurse/reports/index.xhtml");
        String report = visitor.page().locator("a.zx-rep").first().getAttribute("href");
        String tag = new Devices(product).tagOfSerial("IV-20418");
        return List.of(
                "/nurse/report.xhtml?tag=" + tag,
                report.replace("/reports/one.xhtml", "/saved.xhtml"),
                "/training/run.xhtml?id=" + own("training-to-come", product, "nurse"),
                "/training/change.xhtml?id=" + own("training-to-come", product, "nurse"));
    }
}
