package health.zaoxue.browser;

import health.zaoxue.testing.UnlentPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way from an application to Keycloak, as a proxy that Java's own settings lead through; it can be closed, dead or slow. */
final class WayToKeycloak implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("^(\\S+) (http://\\S+) (HTTP/1\\.1)");
    private static final Pattern KEPT = Pattern.compile("(?im)^(proxy-)?connection:.*\r\n");
    private static final long SLOWNESS_MILLIS = 1200;
    private static final int BLOCK = 8192;

    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final int port = UnlentPort.free();
    private volatile Manner manner = Manner.CLOSED;
    private volatile @Nullable ServerSocket door;

    /** How it is at the moment. */
    enum Manner {
        OPEN,
        CLOSED,
        HANGING,
        SLOW
    }

    WayToKeycloak() throws IOException {
        become(Manner.OPEN);
    }

    /** Lets a Java process take this way. */
    List<String> options() {
        return List.of("-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=" + port, "-Dhttp.nonProxyHosts=");
    }

    void become(Manner wanted) throws IOException {
        manner = wanted;
        ServerSocket open = door;
        if (wanted == Manner.CLOSED && open != null) {
            open.close();
            door = null;
        } else if (wanted != Manner.CLOSED && open == null) {
            ServerSocket again = new ServerSocket();
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = again;
            workers.submit(() -> serve(again));
        }
    }

    private void serve(ServerSocket at) {
        while (!at.isClosed()) {
            try {
                Socket caller = at.accept();
                workers.submit(() -> pass(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket caller) {
        try (caller) {
            String head = head(caller.getInputStream());
            if (manner == Manner.HANGING) {
                Thread.sleep(Long.MAX_VALUE);
            }
            if (manner == Manner.SLOW) {
                Thread.sleep(SLOWNESS_MILLIS);
            }
            Matcher asked = ADDRESS.matcher(head);
            if (asked.find()) {
                URI target = URI.create(asked.group(2));
                String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                String passed = asked.group(1) + " " + path + " " + asked.group(3) + head.substring(asked.end());
                exchange(caller, target, KEPT.matcher(passed).replaceAll(""));
            }
        } catch (IOException gone) {
            Thread.onSpinWait();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void exchange(Socket caller, URI target, String head) throws IOException {
        try (Socket keycloak = new Socket(target.getHost(), target.getPort())) {
            keycloak.getOutputStream()
                    .write(head.replaceFirst("\r\n", "\r\nConnection: close\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            workers.submit(() -> caller.getInputStream().transferTo(keycloak.getOutputStream()));
            byte[] block = new byte[BLOCK];
            InputStream answer = keycloak.getInputStream();
            for (int read = answer.read(block); read >= 0; read = answer.read(block)) {
                caller.getOutputStream().write(block, 0, read);
            }
        }
    }

    private static String head(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int sign = stream.read(); sign >= 0; sign = stream.read()) {
            head.write(sign);
            if (sign == '\n' && head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        become(Manner.CLOSED);
        workers.shutdownNow();
    }
}
