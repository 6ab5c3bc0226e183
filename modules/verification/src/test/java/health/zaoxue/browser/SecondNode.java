package health.zaoxue.browser;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another process of the application on the same database and realm, with some settings of its own. */
final class SecondNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long LOOK_MILLIS = 300;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    /** A node with another public address, which answers. */
    SecondNode(ProcessHandle first, String publicUrl) throws IOException, InterruptedException {
        this(first, Map.of("ZAOXUE_PUBLIC_URL", publicUrl), List.of());
        awaitReady();
    }

    /** A node with these settings and options of Java, which begins to start. */
    SecondNode(ProcessHandle first, Map<String, String> settings, List<String> options) throws IOException {
        port = freePort();
        Path folder = Files.createTempDirectory("second-node");
        List<String> command = command(first, folder);
        command.addAll(1, options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().clear();
        parts(first, "environ").forEach(setting -> {
            String[] named = setting.split("=", 2);
            builder.environment().put(named[0], named[1]);
        });
        builder.environment().putAll(settings);
        process = builder.start();
    }

    int port() {
        return port;
    }

    /** Ends it without a word. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Orders it to stop, as whoever runs it does. */
    void orderToStop() {
        process.destroy();
    }

    /** Waits for its end. */
    boolean endsWithin(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
    }

    /** What it says when it is asked whether it is ready; 0 where it says nothing. */
    int readiness() {
        try {
            return HTTP.send(ready(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private List<String> command(ProcessHandle first, Path folder) {
        List<String> command = new ArrayList<>(parts(first, "cmdline"));
        command.set(command.indexOf("--port") + 1, Integer.toString(port));
        command.replaceAll(word -> word.startsWith("-Djava.io.tmpdir=") ? "-Djava.io.tmpdir=" + folder : word);
        return command;
    }

    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (readiness() == HttpURLConnection.HTTP_OK) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        close();
        throw new AssertionError("the second node does not start");
    }

    private HttpRequest ready() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    private static List<String> parts(ProcessHandle process, String file) {
        try {
            String all = new String(
                    Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file)), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\0"))
                    .filter(part -> !part.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
