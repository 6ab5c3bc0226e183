package health.zaoxue.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steps of the start that go side by side. The first one to fail calls the others off, and is the one reported. */
final class Lanes implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<@Nullable Throwable> firstFailure = new AtomicReference<>();
    private final Runnable callOff;

    Lanes(Runnable callOff) {
        this.callOff = callOff;
    }

    <T> CompletableFuture<T> run(Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, threads).whenComplete((result, failure) -> note(failure));
    }

    /** Waits until all of them have come to an end; fails as the first of them did. */
    void await(CompletableFuture<?>... steps) {
        CompletableFuture.allOf(steps).exceptionally(failure -> null).join();
        Throwable failure = firstFailure.get();
        if (failure instanceof StartFailure start) {
            throw start;
        }
        if (failure != null) {
            throw new IllegalStateException("A step of the start failed in an unforeseen way", failure);
        }
    }

    private void note(@Nullable Throwable failure) {
        if (failure == null) {
            return;
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (firstFailure.compareAndSet(null, cause)) {
            callOff.run();
        }
    }

    /** Waits for steps that are under way. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
