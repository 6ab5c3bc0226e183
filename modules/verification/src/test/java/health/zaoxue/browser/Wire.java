package health.zaoxue.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Speaks HTTP byte by byte: no client in between that tidies a path, follows a redirect or leaves out a header. */
final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("date", "content-length", "transfer-encoding", "connection", "keep-alive");

    private final URI origin;

    Wire(String origin) {
        this.origin = URI.create(origin);
    }

    /** What to send; the path goes out as it is written here. */
    record Ask(String method, String path, Map<String, String> headers, String body) {
        static Ask get(String path, Map<String, String> headers) {
            return new Ask("GET", path, headers, "");
        }

        private String text(URI origin) {
            StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
            if (!headers.containsKey("Host")) {
                text.append("Host: ").append(origin.getAuthority()).append("\r\n");
            }
            headers.forEach((name, value) ->
                    text.append(name).append(": ").append(value).append("\r\n"));
            if (!body.isEmpty()) {
                text.append("Content-Length: ")
                        .append(body.getBytes(StandardCharsets.UTF_8).length)
                        .append("\r\n");
            }
            return text + "Connection: close\r\n\r\n" + body;
        }
    }

    /** A header as it came. */
    record Header(String name, String value) {}

    /** What came back. */
    record Answer(int status, List<Header> headers, String body) {
        String header(String name) {
            return headers.stream()
                    .filter(header -> header.name().equalsIgnoreCase(name))
                    .map(Header::value)
                    .findFirst()
                    .orElse("");
        }

        /** All headers but those by which the connection itself is managed. */
        List<Header> headersOfTheApplication() {
            return headers.stream()
                    .filter(header -> !OF_THE_CONNECTION.contains(header.name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    Answer send(Ask ask) {
        try (Socket socket = new Socket(origin.getHost(), origin.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(ask.text(origin).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(ask.method() + " " + ask.path(), e);
        }
    }

    private static Answer read(InputStream stream) throws IOException {
        String[] parts = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2);
        List<String> lines = Arrays.asList(parts[0].split("\r\n"));
        List<Header> headers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] pair = line.split(":", 2);
            headers.add(new Header(pair[0], pair[1].strip()));
        }
        Answer answer = new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), headers, "");
        boolean chunked =
                answer.header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked");
        byte[] body = (parts.length < 2 ? "" : parts[1]).getBytes(StandardCharsets.ISO_8859_1);
        return new Answer(answer.status(), headers, new String(chunked ? joined(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int end = at;
            while (chunks[end] != '\r') {
                end++;
            }
            int length = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.US_ASCII).strip(), 16);
            if (length == 0) {
                break;
            }
            whole.write(chunks, end + 2, length);
            at = end + 2 + length + 2;
        }
        return whole.toByteArray();
    }
}
