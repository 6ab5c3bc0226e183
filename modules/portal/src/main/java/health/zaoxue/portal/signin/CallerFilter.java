package health.zaoxue.portal.signin;

import health.zaoxue.identity.CallerService;
import health.zaoxue.platform.CallerContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Finds the person behind the account, once a request, so that the services know who calls. */
public class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallerContext callers;

    @Inject
    private transient CallerService people;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() instanceof AccountPrincipal account && !isFile(request.getServletPath())) {
            people.callerFor(account.subject(), account.roles())
                    .ifPresent(caller -> callers.enter(caller, account.proof()));
        }
        chain.doFilter(request, response);
    }

    private static boolean isFile(String path) {
        return path.startsWith("/assets") || path.startsWith("/jakarta.faces.resource");
    }
}
