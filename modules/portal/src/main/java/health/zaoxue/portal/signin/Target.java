package health.zaoxue.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where sign-in may lead: to a path of our own site and nowhere else. */
final class Target {
    /** Leads on to the person's own portal. */
    static final String HOME = "/home";

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*");
    private static final int LONGEST = 1500;

    private Target() {}

    /** R-PLT-03: the path if it is one of ours, else home. */
    static String within(@Nullable String path) {
        if (path == null
                || path.length() > LONGEST
                || path.contains("..")
                || !OWN_PATH.matcher(path).matches()) {
            return HOME;
        }
        return path.startsWith("/oidc/") || path.startsWith("/sign-out") || path.equals("/") ? HOME : path;
    }

    /** What was asked for; after a lost form the page that held it. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod())) {
            return path.endsWith(".xhtml") || path.endsWith("/") ? within(path) : HOME;
        }
        return within(request.getQueryString() == null ? path : path + "?" + request.getQueryString());
    }

    /** The page of our own site that an Ajax call came from. */
    static String ofReferer(@Nullable String referer, String site) {
        if (referer == null || !referer.startsWith(site + "/")) {
            return HOME;
        }
        try {
            URI address = new URI(referer);
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return within(address.getRawPath() + query);
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
