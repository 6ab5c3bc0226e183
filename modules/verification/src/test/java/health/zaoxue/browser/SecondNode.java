package health.zaoxue.browser;

import java.io.IOException;
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
import java.util.concurrent.TimeUnit;

/** Another process of the application on the same database and realm, with one setting of its own: its public address. */
final class SecondNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long LOOK_MILLIS = 300;

    private final Process process;
    private final int port;

    SecondNode(ProcessHandle first, String publicUrl) throws IOException, InterruptedException {
        port = freePort();
        Path folder = Files.createTempDirectory("second-node");
        ProcessBuilder builder = new ProcessBuilder(command(first, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().clear();
        parts(first, "environ").forEach(setting -> {
            String[] named = setting.split("=", 2);
            builder.environment().put(named[0], named[1]);
        });
        builder.environment().put("ZAOXUE_PUBLIC_URL", publicUrl);
        process = builder.start();
        awaitReady();
    }

    int port() {
        return port;
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

    private void awaitReady() throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
            Thread.sleep(LOOK_MILLIS);
        }
        close();
        throw new AssertionError("the second node does not start");
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
