package health.zaoxue.portal.web;

import health.zaoxue.platform.CallOrigin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Turns whatever goes wrong behind it into a page, or for Ajax into a way to that page, and tells the log alone why. */
public class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | Error thrown) {
            Failure failure = Failure.of(thrown).known(origin.correlation());
            FailureLog.tell(failure, request, thrown);
            if (!response.isCommitted()) {
                response.resetBuffer();
                answer(request, response, failure);
            }
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        if (PartialResponse.isWantedBy(request)) {
            String from = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
            PartialResponse.redirect(
                    response, "/problem?status=" + failure.status() + "&id=" + failure.id() + "&from=" + from);
        } else {
            response.sendError(failure.status());
        }
    }
}
