package health.zaoxue.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final AtomicInteger calledOff = new AtomicInteger();
    private final CountDownLatch signal = new CountDownLatch(1);
    private final Lanes lanes = new Lanes(() -> {
        calledOff.incrementAndGet();
        signal.countDown();
    });

    @AfterEach
    void end() {
        lanes.close();
    }

    @Test
    void steps_may_wait_for_one_another() {
        CompletableFuture<Integer> first = lanes.run(() -> 20);
        CompletableFuture<Integer> second = lanes.run(() -> first.join() + 1);

        lanes.await(first, second);

        assertThat(second).isCompletedWithValue(21);
        assertThat(calledOff).hasValue(0);
    }

    @Test
    void the_first_failure_calls_the_others_off_and_is_the_one_reported() {
        CompletableFuture<Integer> root = lanes.run(() -> {
            throw new StartFailure("the root");
        });
        CompletableFuture<Integer> waiting = lanes.run(() -> {
            awaitSignal();
            throw new StartFailure("a consequence");
        });
        CompletableFuture<Integer> dependent = lanes.run(root::join);

        assertThatThrownBy(() -> lanes.await(root, waiting, dependent))
                .isInstanceOf(StartFailure.class)
                .hasMessage("the root");
        assertThat(calledOff).hasValue(1);
    }

    @Test
    void an_unforeseen_failure_is_not_hidden() {
        CompletableFuture<Integer> step = lanes.run(() -> {
            throw new IllegalStateException("unforeseen");
        });

        assertThatThrownBy(() -> lanes.await(step)).hasRootCauseMessage("unforeseen");
    }

    private void awaitSignal() {
        try {
            signal.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
