package health.zaoxue.testing;

import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.SignInProof;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets a test call services as somebody: one after the other, or many at the same moment. */
@Dependent
public class Acting {
    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedThreadFactory threads;

    /** Runs the act in the request of the test as that caller, who has just signed in. */
    public <T> T as(Caller caller, Callable<T> act) {
        return as(caller, Duration.ZERO, act);
    }

    /** The same for a caller who signed in so long ago. */
    public <T> T as(Caller caller, Duration ago, Callable<T> act) {
        callers.enter(caller, new SignInProof(clock.instant().minus(ago), null));
        return unchecked(act);
    }

    /** Runs an act in a request of its own. */
    public <T> T inOwnRequest(Caller caller, Callable<T> act) {
        return inRequest(() -> as(caller, act));
    }

    private <T> T inRequest(Callable<T> act) {
        RequestContextController request = requests.get();
        boolean opened = request.activate();
        try {
            return unchecked(act);
        } finally {
            if (opened) {
                request.deactivate();
            }
        }
    }

    /** Runs the act in a request of its own, in which nobody has signed in. */
    public <T> Attempt<T> asNobody(Callable<T> act) {
        ExecutorService other = Executors.newSingleThreadExecutor(threads);
        try {
            return settled(other.submit(() -> inRequest(act)));
        } finally {
            other.shutdownNow();
        }
    }

    /** Starts that many acts at the same moment, each in a request of its own; answers what each answered, or threw. */
    public <T> List<Attempt<T>> together(int number, IntFunction<Callable<T>> acts, IntFunction<Caller> callersOf) {
        ExecutorService pool = Executors.newFixedThreadPool(number, threads);
        CyclicBarrier start = new CyclicBarrier(number);
        try {
            List<Future<T>> running = IntStream.range(0, number)
                    .mapToObj(i -> pool.submit(() -> {
                        start.await();
                        return inOwnRequest(callersOf.apply(i), acts.apply(i));
                    }))
                    .toList();
            return running.stream().map(Acting::<T>settled).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Attempt<T> settled(Future<T> future) {
        try {
            return new Attempt.Answered<>(future.get());
        } catch (ExecutionException e) {
            return new Attempt.Failed<>(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T unchecked(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
