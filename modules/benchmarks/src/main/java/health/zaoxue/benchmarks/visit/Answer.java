package health.zaoxue.benchmarks.visit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back, after all redirects.
 *
 * @param address where it came from in the end
 * @param body as it went over the wire, compressed where the server did so
 */
public record Answer(URI address, int status, HttpHeaders headers, byte[] body) {

    /** The bytes on the wire, without headers. */
    public int size() {
        return body.length;
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body in plain words. */
    public String text() {
        if (!header("Content-Encoding").orElse("").equals("gzip")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page, for whoever looks for links and forms in it. */
    public Document page() {
        return Jsoup.parse(text(), address.toString());
    }

    boolean isRedirect() {
        return status / 100 == 3 && header("Location").isPresent();
    }

    URI target() {
        return address.resolve(header("Location").orElseThrow());
    }
}
