package health.zaoxue.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The way from the application to the mail server, which tests close, or at which they have the first comers sent away. */
@ApplicationScoped
public class MailDoor {
    private static final byte[] COME_LATER = "421 4.3.2 come again later\r\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    @ConfigProperty(name = "zaoxue.mail.port")
    private int port;

    @Inject
    @ConfigProperty(name = "zaoxue.test.mail.smtp")
    private int server;

    @Resource
    private ManagedThreadFactory threads;

    private final AtomicInteger toSendAway = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();
    private @Nullable ServerSocket door;
    private @Nullable Thread keeper;

    /** Opens it; so many are told to come later. */
    public synchronized void open(int first) {
        close();
        toSendAway.set(first);
        sentAway.set(0);
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            keeper = threads.newThread(() -> guard(opened));
            keeper.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on nobody answers: the system holds the port for as long as a thread still waits at it. */
    public synchronized void close() {
        try {
            if (door != null) {
                door.close();
            }
            if (keeper != null) {
                keeper.join();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many were told to come later. */
    public int sentAway() {
        return sentAway.get();
    }

    private void guard(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                receive(opened.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void receive(Socket visitor) throws IOException {
        if (toSendAway.getAndDecrement() > 0) {
            sentAway.incrementAndGet();
            try (visitor) {
                visitor.getOutputStream().write(COME_LATER);
            }
            return;
        }
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), server);
        threads.newThread(() -> pass(visitor, inside)).start();
        threads.newThread(() -> pass(inside, visitor)).start();
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException ended) {
            // one of the two has hung up
        }
    }
}
