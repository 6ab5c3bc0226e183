package health.zaoxue.portal.web;

import health.zaoxue.platform.CallOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each request its id, and notes the address that it came from, before anything else looks at it. */
public class OriginFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallOrigin origin;

    @Inject
    @ConfigProperty(name = "zaoxue.trusted.proxies")
    private transient Optional<String> trustedProxies;

    private transient ClientAddress addresses = new ClientAddress(List.of());

    @Override
    public void init() {
        addresses = new ClientAddress(
                trustedProxies.map(written -> List.of(written.split(","))).orElse(List.of()));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.enter(addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")), Failure.newId());
        chain.doFilter(request, response);
    }
}
