package health.zaoxue.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * R-PLT-110: nothing of a page leaves before the page is whole, so that one that fails half-way is an error and not half a page,
 * and headers can be said to the end.
 */
public class WholePageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        WholePage page = new WholePage(response);
        chain.doFilter(request, page);
        page.send();
    }
}
