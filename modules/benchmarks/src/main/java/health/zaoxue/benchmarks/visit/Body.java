package health.zaoxue.benchmarks.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is sent, and as what. */
public record Body(String type, String content) {
    private static final String BOUNDARY = "----a-line-between-two-fields";

    /** As plain forms do. */
    public static Body form(Map<String, List<String>> fields) {
        return new Body(
                "application/x-www-form-urlencoded",
                fields.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(value -> code(field.getKey()) + "=" + code(value)))
                        .collect(Collectors.joining("&")));
    }

    /** As forms do that may hold a file; this one holds none. */
    public static Body multipart(Map<String, List<String>> fields) {
        String parts = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> part(field.getKey(), value)))
                .collect(Collectors.joining());
        return new Body("multipart/form-data; boundary=" + BOUNDARY, parts + "--" + BOUNDARY + "--\r\n");
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
