package health.zaoxue.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A port that is kept for a server of ours: occupied until that server is about to start, and from then on marked by a
 * locked file, so that another launcher on this computer looks elsewhere while the server is still starting.
 */
final class PortClaim implements AutoCloseable {
    private final ServerSocket socket;
    private final Optional<Mark> mark;

    private PortClaim(ServerSocket socket, Optional<Mark> mark) {
        this.socket = socket;
        this.mark = mark;
    }

    private record Mark(Path file, FileChannel channel) {}

    /** Nothing where another program has the port, or another launcher wants it. */
    static Optional<PortClaim> of(int port) {
        try {
            ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            Optional<Mark> mark = mark(socket.getLocalPort());
            if (mark.isPresent() && !isLocked(mark.get().channel())) {
                mark.get().channel().close();
                socket.close();
                return Optional.empty();
            }
            return Optional.of(new PortClaim(socket, mark));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Makes room for the server itself. */
    void release() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        release();
        mark.ifPresent(PortClaim::wipe);
    }

    /** Nothing where the file belongs to another user; then the port is kept without a mark. */
    private static Optional<Mark> mark(int port) {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "zaoxue-port-%d.lock".formatted(port));
        try {
            return Optional.of(
                    new Mark(file, FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isLocked(FileChannel mark) throws IOException {
        try {
            return mark.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void wipe(Mark mark) {
        try {
            if (mark.channel().isOpen()) {
                Files.deleteIfExists(mark.file());
                mark.channel().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
