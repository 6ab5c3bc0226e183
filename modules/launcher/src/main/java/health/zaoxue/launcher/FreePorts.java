package health.zaoxue.launcher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Hands out ports of the loopback address, none of them twice, and keeps each of them for the server that will listen
 * there, since that may be half a minute later.
 */
final class FreePorts implements AutoCloseable {
    private static final int NEIGHBOURS = 20;
    private static final int ANY = 0;

    private final Map<Integer, PortClaim> claims = new HashMap<>();

    /** The usual port; or, where it is taken, one of the next twenty; or any free one. */
    synchronized int near(int usual) {
        return IntStream.range(usual, usual + NEIGHBOURS)
                .filter(port -> !claims.containsKey(port) && occupy(port).isPresent())
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
        Optional.ofNullable(claims.get(port)).ifPresent(PortClaim::release);
        return port;
    }

    @Override
    public synchronized void close() {
        claims.values().forEach(PortClaim::close);
    }

    private Optional<Integer> occupy(int port) {
        Optional<PortClaim> claim = PortClaim.of(port);
        claim.ifPresent(ours -> claims.put(ours.port(), ours));
        return claim.map(PortClaim::port);
    }
}
