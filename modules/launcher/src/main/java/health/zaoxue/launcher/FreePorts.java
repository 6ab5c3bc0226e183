package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Hands out ports of the loopback address, none of them twice. */
final class FreePorts {
    private static final int NEIGHBOURS = 20;
    private static final int ANY = 0;

    private final Set<Integer> handedOut = new HashSet<>();

    /** The usual port; or, where it is taken, one of the next twenty; or any free one. */
    int near(int usual) {
        return IntStream.range(usual, usual + NEIGHBOURS).filter(this::isFree).findFirst().stream()
                .map(this::handOut)
                .findFirst()
                .orElseGet(this::any);
    }

    /** Exactly this port, or any free one for 0. */
    int exactly(int wanted) {
        if (wanted == ANY) {
            return any();
        }
        if (!isFree(wanted)) {
            throw new StartFailure("Port %d is taken by another program".formatted(wanted));
        }
        return handOut(wanted);
    }

    /** Any free port. */
    int any() {
        try (ServerSocket socket = new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            return handedOut.contains(port) ? any() : handOut(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int handOut(int port) {
        handedOut.add(port);
        return port;
    }

    private boolean isFree(int port) {
        if (handedOut.contains(port)) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
