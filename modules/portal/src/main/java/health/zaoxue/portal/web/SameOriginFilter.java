package health.zaoxue.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** R-PLT-05: refuses a change that another site's page asks for in the name of whoever is signed in here. */
public class SameOriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    /** Where Keycloak orders the end of sessions; what it sends is signed, and no session is asked for. */
    public static final String BACK_CHANNEL = "/sign-in/back-channel";

    @Inject
    private transient PublicSite site;

    /** For the container. */
    public SameOriginFilter() {}

    SameOriginFilter(PublicSite site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod()) || carriesNoSession(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean carriesNoSession(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/api") || path.equals(BACK_CHANNEL);
    }

    private boolean isOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return origin.equals(site.getUrl());
        }
        String relation = request.getHeader("Sec-Fetch-Site");
        if (relation != null) {
            return relation.equals("same-origin");
        }
        String referer = request.getHeader("Referer");
        return referer != null && referer.startsWith(site.getUrl() + "/");
    }
}
