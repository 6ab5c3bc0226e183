package health.zaoxue.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The servers that run, to be stopped from the outside in: first the application, last the database. */
final class Servers implements AutoCloseable {
    private final Map<Part, Server> running = new EnumMap<>(Part.class);
    private final Progress progress;
    private boolean closed;

    Servers(Progress progress) {
        this.progress = progress;
    }

    /** In the order of stopping. */
    enum Part {
        APPLICATION("Application"),
        KEYCLOAK("Keycloak"),
        POSTGRES("PostgreSQL");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    /** Takes charge of a server; what comes too late is stopped at once. */
    synchronized <T extends Server> T add(Part part, T server) {
        if (closed) {
            close(part, server);
            throw new StartFailure("The start was interrupted");
        }
        running.put(part, server);
        return server;
    }

    @Override
    public synchronized void close() {
        closed = true;
        running.forEach(this::close);
        running.clear();
    }

    /** Waits until a server ends by itself, and names it. */
    String awaitUnexpectedEnd() {
        CompletableFuture<Object> first = CompletableFuture.anyOf(ends());
        return String.valueOf(first.join());
    }

    private synchronized CompletableFuture<?>[] ends() {
        return running.entrySet().stream()
                .map(entry -> entry.getValue().end().thenApply(end -> entry.getKey().title))
                .toArray(CompletableFuture<?>[]::new);
    }

    private void close(Part part, Server server) {
        try {
            server.close();
            progress.say(part.title + " stopped");
        } catch (RuntimeException e) {
            progress.say("%s did not stop cleanly: %s".formatted(part.title, e.getMessage()));
        }
    }
}
