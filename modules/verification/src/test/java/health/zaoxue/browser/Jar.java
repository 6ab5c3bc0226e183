package health.zaoxue.browser;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cookies of a person: like a browser's, it trusts this computer without TLS; unlike there, ports count. */
final class Jar extends CookieHandler {
    private final Map<String, Map<String, Cookie>> origins = new ConcurrentHashMap<>();

    private record Cookie(String path, String value) {}

    /** The value that this address would be sent, or nothing. */
    String value(URI to, String name) {
        Cookie cookie = of(to).get(name);
        return cookie == null ? "" : cookie.value();
    }

    @Override
    public Map<String, List<String>> get(URI to, Map<String, List<String>> headers) {
        String sent = of(to).entrySet().stream()
                .filter(each -> to.getPath().startsWith(each.getValue().path()))
                .map(each -> each.getKey() + "=" + each.getValue().value())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(sent));
    }

    @Override
    public void put(URI from, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("set-cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> keep(from, value));
            }
        });
    }

    private void keep(URI from, String header) {
        String[] parts = header.split(";\\s*");
        String[] pair = parts[0].split("=", 2);
        String path = "/";
        boolean over = pair[1].isEmpty();
        for (String part : parts) {
            if (part.regionMatches(true, 0, "path=", 0, 5)) {
                path = part.substring(5);
            }
            over |= part.equalsIgnoreCase("max-age=0");
        }
        if (over) {
            of(from).remove(pair[0]);
        } else {
            of(from).put(pair[0], new Cookie(path, pair[1]));
        }
    }

    private Map<String, Cookie> of(URI address) {
        return origins.computeIfAbsent(address.getAuthority(), key -> new ConcurrentHashMap<>());
    }
}
