package health.zaoxue.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries, whatever it is. */
@ApplicationScoped
public class ResponseHeaders {
    static final String POLICY = "Content-Security-Policy";
    private static final String NO_SENSORS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private PublicSite site;

    @Inject
    private ContentPolicy policy;

    @Inject
    private RequestOrigin origins;

    ResponseHeaders() {}

    ResponseHeaders(PublicSite site, ContentPolicy policy, RequestOrigin origins) {
        this.site = site;
        this.policy = policy;
        this.origins = origins;
    }

    /** R-PLT-51: sets them; what serves the answer may set others in their place. */
    public void setOn(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, policy.forTheRest());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", NO_SENSORS);
        response.setHeader(RequestOrigin.ID_HEADER, origins.idOf(request));
        if (site.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        boolean lasting = isVersioned(request);
        response.setHeader("Cache-Control", lasting ? FOR_EVER : "no-store");
        response.setHeader("Vary", lasting ? "Accept-Encoding" : "Accept-Encoding, Accept-Language, Cookie");
    }

    private static boolean isVersioned(HttpServletRequest request) {
        String path = request.getServletPath();
        String query = request.getQueryString();
        return path.startsWith("/jakarta.faces.resource/") && query != null && query.contains("v=");
    }
}
