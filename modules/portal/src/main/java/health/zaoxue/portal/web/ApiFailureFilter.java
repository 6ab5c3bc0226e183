package health.zaoxue.portal.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a program's failed request in JSON where a person would get an error page. */
public class ApiFailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RequestOrigin origins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address != null && address.toString().startsWith("/api/")) {
            Problem.write(response, response.getStatus(), origins.idOf(request));
        } else {
            chain.doFilter(request, response);
        }
    }
}
