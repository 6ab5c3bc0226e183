package health.zaoxue.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Gives every answer the strict headers; a page's own content policy replaces the strict one. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final String CACHE = "Cache-Control";

    @Inject
    private transient ResponseHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setCharacterEncoding("UTF-8");
        }
        headers.setOn(request, response);
        chain.doFilter(request, new Kept(response, request.getServletPath().startsWith(RESOURCES)));
    }

    /** How long an answer is kept is said once: Faces would add a second opinion, and another one for its resources. */
    private static final class Kept extends HttpServletResponseWrapper {
        private final boolean decided;

        Kept(HttpServletResponse response, boolean decided) {
            super(response);
            this.decided = decided;
        }

        @Override
        public void setHeader(String name, String value) {
            if (!decided || !CACHE.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (ResponseHeaders.POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            } else if (!CACHE.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
