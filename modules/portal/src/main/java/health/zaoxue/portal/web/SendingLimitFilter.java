package health.zaoxue.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * R-PLT-78: a page that is sent more than the server reads says so. Below that, a file that is too large is refused next to its
 * field, and what was typed stays.
 */
public class SendingLimitFilter extends HttpFilter {
    /** The most that the server reads of one sending to a page, as web.xml has it. */
    static final int LARGEST_SENDING = 40 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final long MOST_READ_AWAY = 4L * LARGEST_SENDING;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            SentBytes.readAway(request.getInputStream(), MOST_READ_AWAY);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** What does not say how large it is, is refused too: browsers always say it. */
    private static boolean isReadable(HttpServletRequest request) {
        boolean files = Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        long length = request.getContentLengthLong();
        return !files || length >= 0 && length <= LARGEST_SENDING;
    }
}
