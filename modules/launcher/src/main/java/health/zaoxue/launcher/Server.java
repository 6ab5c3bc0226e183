package health.zaoxue.launcher;

import java.util.concurrent.CompletableFuture;

/** Something that runs beside the launcher until it is closed. */
interface Server extends AutoCloseable {

    /** Completes when the server is gone, for whatever reason. */
    CompletableFuture<?> end();

    /** Stops it and waits until it is gone. */
    @Override
    void close();
}
