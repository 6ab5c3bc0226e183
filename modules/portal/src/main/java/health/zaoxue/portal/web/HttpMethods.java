package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;

/** The methods that something here answers; the others are refused before anything else happens. */
public final class HttpMethods {
    private static final Set<String> OF_PAGES = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OF_PROGRAMS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    private HttpMethods() {}

    /** R-PLT-85: whether the method is one that pages, or programs, are served with. */
    public static boolean allow(HttpServletRequest request) {
        return (isOfPrograms(request) ? OF_PROGRAMS : OF_PAGES).contains(request.getMethod());
    }

    /** Answers 405; nobody sits before a page who asks in such a way. */
    public static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isOfPrograms(request)) {
            response.setHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
            String id = Objects.requireNonNullElse(response.getHeader(RequestOrigin.ID_HEADER), "");
            Problem.write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, id);
        } else {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static boolean isOfPrograms(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api");
    }
}
