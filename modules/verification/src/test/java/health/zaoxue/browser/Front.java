package health.zaoxue.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy before several nodes: it asks each whether it is ready, and leads a browser to the same one as long as that is. */
final class Front implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "transfer-encoding", "host", "upgrade", "expect");
    private static final String NODE = "node";
    private static final int BAD_GATEWAY = 502;
    private static final long LOOK_MILLIS = 200;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Map<Integer, SecondNode> nodes = new ConcurrentHashMap<>();
    private final Set<Integer> ready = ConcurrentHashMap.newKeySet();
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Front() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::forward);
        server.start();
        watch.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The address without a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Leads to this node from now on, as number 1, 2 …, whenever it is ready. */
    void lead(int number, SecondNode node) {
        nodes.put(number, node);
    }

    /** Waits until it leads to exactly these nodes. */
    void awaitOpen(Set<Integer> wanted) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (!ready.equals(wanted)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("ready are " + ready + " instead of " + wanted);
            }
            Thread.sleep(LOOK_MILLIS / 4);
        }
    }

    private void look() {
        nodes.forEach((number, node) -> {
            if (node.readiness() == HttpURLConnection.HTTP_OK) {
                ready.add(number);
            } else {
                ready.remove(number);
            }
        });
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> answer;
            int number = chosen(exchange);
            try {
                answer = client.send(asked(exchange, body, number), HttpResponse.BodyHandlers.ofByteArray());
            } catch (ConnectException notThere) {
                ready.remove(number);
                number = chosen(exchange);
                answer = client.send(asked(exchange, body, number), HttpResponse.BodyHandlers.ofByteArray());
            }
            answer.headers().map().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().put(name, new ArrayList<>(values));
                }
            });
            exchange.getResponseHeaders().add("Set-Cookie", NODE + "=" + number + "; Path=/; HttpOnly");
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
            if (!empty) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException lost) {
            exchange.sendResponseHeaders(BAD_GATEWAY, -1);
        }
    }

    private int chosen(HttpExchange exchange) {
        String cookies = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
        List<Integer> open = List.copyOf(ready);
        for (int number : open) {
            if (cookies.matches("(?:.*; ?)?" + NODE + "=" + number + "(?:;.*)?")) {
                return number;
            }
        }
        return open.isEmpty()
                ? nodes.keySet().iterator().next()
                : open.get(Math.floorMod(turn.incrementAndGet(), open.size()));
    }

    private HttpRequest asked(HttpExchange exchange, byte[] body, int number) {
        int port = Objects.requireNonNull(nodes.get(number)).port();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                .timeout(Duration.ofSeconds(30))
                .header("Host", address().substring("http://".length()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        server.stop(0);
        workers.shutdownNow();
    }
}
