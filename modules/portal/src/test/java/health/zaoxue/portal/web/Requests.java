package health.zaoxue.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;

/** Requests and answers as plain as a test needs them. */
final class Requests {
    private Requests() {}

    static HttpServletRequest with(String method, String path, Map<String, String> headers) {
        return with(method, path, "127.0.0.1", headers);
    }

    /** A request for the first page, from that address. */
    static HttpServletRequest from(String address, Map<String, String> headers) {
        return with("GET", "/", address, headers);
    }

    private static HttpServletRequest with(String method, String path, String from, Map<String, String> headers) {
        Map<String, Object> attributes = new TreeMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath", "getRequestURI" -> path.replaceFirst("\\?.*", "");
                    case "getQueryString" -> path.contains("?") ? path.replaceFirst("[^?]*\\?", "") : null;
                    case "getRemoteAddr" -> from;
                    case "getAttribute" -> attributes.get(arguments[0].toString());
                    case "setAttribute" -> attributes.put(arguments[0].toString(), arguments[1]);
                    case "getHeader" -> headers.get(arguments[0].toString());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    static HttpServletResponse recording(Map<String, String> headers) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "setHeader" -> headers.put(arguments[0].toString(), arguments[1].toString());
                    case "sendError" -> headers.put("status", arguments[0].toString());
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    static Map<String, String> headers() {
        return new TreeMap<>();
    }
}
