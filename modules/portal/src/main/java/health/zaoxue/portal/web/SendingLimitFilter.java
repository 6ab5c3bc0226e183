package health.zaoxue.portal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * R-PLT-78: a page that is sent more than the server reads says so. Below that, a file that is too large is refused next to its
 * field, and what was typed stays.
 */
public class SendingLimitFilter extends HttpFilter {
    /** The most that the server reads of one sending to a page, as web.xml has it. */
    static final int LARGEST_SENDING = 40 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    /** The page that says so is asked for by itself: Faces would read this sending once more in order to show it. */
    private static final String TOO_LARGE = "/problem?status=413&from=";

    private static final long MOST_READ_AWAY = 4L * LARGEST_SENDING;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            SentBytes.readAway(request.getInputStream(), MOST_READ_AWAY);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", TOO_LARGE + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
        }
    }

    /** What does not say how large it is, is refused too: browsers always say it. */
    private static boolean isReadable(HttpServletRequest request) {
        boolean files = Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        long length = request.getContentLengthLong();
        return !files || length >= 0 && length <= LARGEST_SENDING;
    }
}
