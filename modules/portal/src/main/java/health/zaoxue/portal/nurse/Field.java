package health.zaoxue.portal.nurse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How an endpoint of the nurse's pages answers: JSON to the page's script, a redirect to a plain form. */
final class Field {
    private static final String HEADER = "X-Field";

    private Field() {}

    static boolean isScript(HttpServletRequest request) {
        return "1".equals(request.getHeader(HEADER));
    }

    static void done(HttpServletRequest request, HttpServletResponse response, String next) throws IOException {
        if (isScript(request)) {
            write(
                    response,
                    HttpServletResponse.SC_CREATED,
                    Json.createObjectBuilder().add("next", next).build());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next);
        }
    }

    static void write(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body.toString());
    }
}
