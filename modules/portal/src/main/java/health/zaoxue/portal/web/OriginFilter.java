package health.zaoxue.portal.web;

import health.zaoxue.platform.CallOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Notes the id of each request and the address that it came from before anything else looks at it, and at its end how long it took. */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallOrigin origin;

    @Inject
    private transient RequestOrigin origins;

    @Inject
    private transient RequestLimits limits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        origin.enter(origins.addressOf(request), origins.idOf(request));
        try {
            chain.doFilter(request, response);
        } finally {
            limits.note(request, begun);
        }
    }
}
