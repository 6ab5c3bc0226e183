package health.zaoxue.benchmarks.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The connections of all visitors, kept open between two requests as browsers do. */
final class Network {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Asks once; a redirect is an answer like any other. */
    Answer send(HttpRequest.Builder request) {
        HttpRequest ready =
                request.timeout(PATIENCE).header("Accept-Encoding", "gzip").build();
        try {
            HttpResponse<byte[]> response = client.send(ready, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + ready.uri() + " was asked for", e);
        }
    }

    static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address)
                .header("User-Agent", "Mozilla/5.0 (measuring)")
                .header("Accept-Language", "en");
    }
}
