package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands out ports of the loopback address, none of them twice, and keeps each occupied until the server that will listen
 * there is about to start, since that may be half a minute later.
 */
final class FreePorts implements AutoCloseable {
    private static final int NEIGHBOURS = 20;
    private static final int ANY = 0;

    private final Map<Integer, ServerSocket> handedOut = new HashMap<>();

    /** The usual port; or, where it is taken, one of the next twenty; or any free one. */
    synchronized int near(int usual) {
        return IntStream.range(usual, usual + NEIGHBOURS)
                .filter(port -> !handedOut.containsKey(port) && occupy(port).isPresent())
                .findFirst()
                .orElseGet(this::any);
    }

    /** Exactly this port, or any free one for 0. */
    synchronized int exactly(int wanted) {
        return occupy(wanted)
                .orElseThrow(() -> new StartFailure("Port %d is taken by another program".formatted(wanted)));
    }

    /** Any free port. */
    synchronized int any() {
        return exactly(ANY);
    }

    /** The same port, no longer occupied. */
    synchronized int released(int port) {
        close(handedOut.get(port));
        return port;
    }

    @Override
    public synchronized void close() {
        handedOut.values().forEach(FreePorts::close);
    }

    private Optional<Integer> occupy(int port) {
        try {
            ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            handedOut.put(socket.getLocalPort(), socket);
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static void close(@Nullable ServerSocket socket) {
        if (socket == null) {
            return;
        }
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
