package health.zaoxue.benchmarks.visit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser keeps for each origin. Unlike in a browser, ports count, since all origins are on one computer. */
final class Cookies {
    private final Map<String, Map<String, Cookie>> jar = new LinkedHashMap<>();

    private record Cookie(String path, String value) {}

    /** Keeps what an answer has set, and forgets what it has ended. */
    synchronized void keep(URI from, List<String> headers) {
        Map<String, Cookie> ours = jar.computeIfAbsent(origin(from), key -> new LinkedHashMap<>());
        for (String header : headers) {
            String[] parts = header.split(";");
            String[] pair = parts[0].trim().split("=", 2);
            String path = attribute(parts, "path").isEmpty() ? "/" : attribute(parts, "path");
            if (pair.length < 2 || isOver(parts)) {
                ours.remove(pair[0]);
            } else {
                ours.put(pair[0], new Cookie(path, pair[1]));
            }
        }
    }

    /** The header with what this address may see; empty where that is nothing. */
    synchronized String header(URI to) {
        return jar.getOrDefault(origin(to), Map.of()).entrySet().stream()
                .filter(entry -> to.getPath().startsWith(entry.getValue().path()))
                .map(entry -> entry.getKey() + "=" + entry.getValue().value())
                .collect(Collectors.joining("; "));
    }

    /** A new jar with what this one holds of one origin. */
    synchronized Cookies only(URI site) {
        Cookies copy = new Cookies();
        copy.jar.put(origin(site), new LinkedHashMap<>(jar.getOrDefault(origin(site), Map.of())));
        return copy;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    private static boolean isOver(String[] parts) {
        return attribute(parts, "max-age").matches("0|-.*")
                || attribute(parts, "expires").contains("1970");
    }

    private static String attribute(String[] parts, String name) {
        for (String part : parts) {
            String[] pair = part.trim().split("=", 2);
            if (pair.length == 2 && pair[0].toLowerCase(Locale.ROOT).equals(name)) {
                return pair[1].trim();
            }
        }
        return "";
    }
}
