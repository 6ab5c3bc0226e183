package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** An error as other programs read it (RFC 9457): what kind, and the number under which the log knows why. */
public final class Problem {
    /** The media type of the answer. */
    public static final String TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Sign-in needed",
            403, "Not permitted",
            404, "Not found",
            405, "Method not allowed",
            409, "Changed by somebody else",
            415, "Unsupported media type",
            429, "Too many requests",
            500, "Internal error",
            503, "Not available at the moment");

    private Problem() {}

    /** The answer's text; neither titles nor ids hold anything that JSON would have to escape. */
    public static String text(int status, String id) {
        return "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"instance\":\"urn:zaoxue:failure:%s\"}"
                .formatted(TITLES.getOrDefault(status, "Error"), status, id);
    }

    /** Writes the whole answer. */
    public static void write(HttpServletResponse response, int status, String id) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text(status, id));
        response.flushBuffer();
    }
}
