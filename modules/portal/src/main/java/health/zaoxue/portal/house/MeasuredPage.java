package health.zaoxue.portal.house;

/** Under which name a request is counted: never more names than there are pages, whatever is asked for. */
final class MeasuredPage {
    private static final String RESOURCES = "/jakarta.faces.resource";

    private MeasuredPage() {}

    static String of(String servletPath, int status) {
        if (status == 404) {
            return "none";
        }
        return servletPath.startsWith(RESOURCES) ? RESOURCES : servletPath;
    }
}
