package health.zaoxue.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports below those that the system lends to connections: none of them takes one while a test keeps it closed. */
public final class UnlentPort {
    private static final int LOWEST = 20_000;
    private static final int LENT = 30_000;

    private UnlentPort() {}

    /** One at which nobody listens. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, LENT)
                .filter(UnlentPort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
