package health.zaoxue.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of headers.csv: one kind of answer and every header that it carries.
 *
 * @param name what the answer is
 * @param who asks: a user name, or nobody
 * @param request method and path, with the names of places in braces
 * @param sent headers of the request
 * @param status of the answer
 * @param headers of the answer, as lines in which an asterisk stands for what differs
 */
record AnswerKind(String name, String who, String request, List<String> sent, int status, List<String> headers) {
    private static final String PAGE =
            "default-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18='"
                    + " 'sha256-biLFinpqYMtWHmXfkA1BPeCY0/fNt46SAZ+BBk5YUog='; img-src 'self' data: blob:;"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' *;"
                    + " script-src 'self' 'nonce-*';";
    private static final String NOTHING =
            "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";
    private static final Map<String, String> POLICIES = Map.of(
            "page",
            PAGE,
            "nothing",
            NOTHING,
            "file",
            NOTHING + "; sandbox",
            "worker",
            NOTHING + "; connect-src 'self'");

    /** The table; its first row holds what every answer carries, whatever it is. */
    static List<AnswerKind> all() {
        List<String[]> rows = rows();
        List<String> common = lines(rows.get(0)[8]);
        return rows.stream().skip(1).map(row -> of(row, common)).toList();
    }

    /** The headers to send. */
    Map<String, String> sending() {
        Map<String, String> sending = new LinkedHashMap<>();
        sent.stream().map(line -> line.split(": ", 2)).forEach(pair -> sending.put(pair[0], pair[1]));
        return sending;
    }

    /** What an answer carries beyond this table, and what it lacks; one line each. */
    List<String> differences(List<Wire.Header> carried) {
        List<String> left = new ArrayList<>(headers);
        List<String> found = new ArrayList<>();
        for (Wire.Header header : carried) {
            String line = header.name() + ": " + header.value();
            left.stream()
                    .filter(pattern -> matches(pattern, line))
                    .findFirst()
                    .ifPresentOrElse(left::remove, () -> found.add("not in the table: " + line));
        }
        left.forEach(line -> found.add("missing: " + line));
        return found;
    }

    @Override
    public String toString() {
        return name;
    }

    private static AnswerKind of(String[] row, List<String> common) {
        List<String> headers = new ArrayList<>(row[5].equals("server") ? List.of() : common);
        Stream.of(
                        "Content-Security-Policy: " + POLICIES.getOrDefault(row[5], "-"),
                        "Cache-Control: " + row[6],
                        "Vary: " + row[7])
                .filter(line -> !line.endsWith(": -"))
                .forEach(headers::add);
        headers.addAll(lines(row[8]));
        return new AnswerKind(row[0], row[1], row[2], lines(row[3]), Integer.parseInt(row[4]), List.copyOf(headers));
    }

    private static boolean matches(String pattern, String line) {
        String expression =
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return line.replace("\"", "").matches(expression);
    }

    private static List<String> lines(String cell) {
        return Arrays.stream(cell.split(" \\| "))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("-"))
                .toList();
    }

    private static List<String[]> rows() {
        try (InputStream file = AnswerKind.class.getResourceAsStream("/headers.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                    .map(cells ->
                            Stream.of(cells).map(cell -> cell.replace("\"", "")).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
