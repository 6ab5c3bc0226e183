package health.zaoxue.portal.nurse;

import health.zaoxue.platform.files.Picture;
import health.zaoxue.portal.page.Words;
import health.zaoxue.portal.web.SentBytes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;

/**
 * R-EQP-41: what is larger than the server reads is refused with a sentence beside the photo, and nothing of it is kept. Below
 * that, a photo that is too large is refused alone, and the rest is taken.
 */
public class UploadLimitFilter extends HttpFilter {
    /** The most that the server reads of one sending. */
    static final int LARGEST_SENDING = 64 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final long MOST_READ_AWAY = 4L * LARGEST_SENDING;

    @Inject
    private transient Words words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || isReadable(request.getContentLengthLong())) {
            chain.doFilter(request, response);
            return;
        }
        SentBytes.readAway(request.getInputStream(), MOST_READ_AWAY);
        if (Field.isScript(request)) {
            JsonObject refusal = Json.createObjectBuilder()
                    .add("field", "photo")
                    .add("text", words.say(PhotoRefusals.tooLarge()))
                    .build();
            Field.write(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    Json.createObjectBuilder()
                            .add("refusals", Json.createArrayBuilder().add(refusal))
                            .build());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", pageBefore(request));
        }
    }

    /** What does not say how large it is, is refused too: browsers always say it. */
    private static boolean isReadable(long length) {
        return length >= 0 && length <= LARGEST_SENDING;
    }

    /** The nurse's page from which this came, with the reason. */
    private static String pageBefore(HttpServletRequest request) {
        String referer = Objects.requireNonNullElse(request.getHeader("Referer"), "");
        if (!referer.matches("https?://[^/?#]+/nurse/[A-Za-z/]+\\.xhtml(\\?[A-Za-z0-9=&-]*)?")) {
            return "/nurse/index.xhtml";
        }
        URI page = URI.create(referer);
        String query = Objects.requireNonNullElse(page.getQuery(), "").replaceAll("&?photo=[^&]*", "");
        return page.getPath() + "?" + (query.isEmpty() ? "" : query + "&") + "photo=" + Picture.TOO_LARGE;
    }
}
