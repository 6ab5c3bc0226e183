package health.zaoxue.portal.web;

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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address != null && address.toString().startsWith("/api/")) {
            Object id = request.getAttribute(FailureView.ID);
            Problem.write(response, response.getStatus(), id == null ? Failure.newId() : id.toString());
        } else {
            chain.doFilter(request, response);
        }
    }
}
