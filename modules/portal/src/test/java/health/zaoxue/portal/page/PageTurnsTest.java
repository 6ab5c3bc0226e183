package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-111")
class PageTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int AT_ONCE = 3;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @AfterEach
    void everybody_goes() {
        people.shutdownNow();
    }

    @Test
    void no_more_pages_are_made_at_once_than_there_are_turns() throws Exception {
        PageTurns turns = new PageTurns(AT_ONCE, LONG);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Void> page = () -> {
            turns.during(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.yield();
                now.decrementAndGet();
            });
            return null;
        };

        List<Future<Void>> pages =
                people.invokeAll(IntStream.range(0, 200).mapToObj(i -> page).toList());

        for (Future<Void> made : pages) {
            made.get();
        }
        assertThat(most.get()).isBetween(1, AT_ONCE);
    }

    @Test
    void a_page_that_fails_gives_its_turn_back() {
        PageTurns turns = new PageTurns(1, LONG);
        AtomicInteger made = new AtomicInteger();

        assertThatThrownBy(() -> turns.during(() -> {
                    throw new IllegalStateException("half a page");
                }))
                .hasMessage("half a page");
        turns.during(made::incrementAndGet);

        assertThat(made).hasValue(1);
    }

    @Test
    void a_page_that_hangs_does_not_hold_up_the_others_for_ever() throws Exception {
        PageTurns turns = new PageTurns(1, Duration.ofMillis(1));
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Future<?> hung = people.submit(() -> turns.during(() -> {
            hanging.countDown();
            await(released);
        }));
        hanging.await();
        AtomicInteger made = new AtomicInteger();

        turns.during(made::incrementAndGet);

        assertThat(made).hasValue(1);
        assertThat(hung.isDone()).isFalse();
        released.countDown();
        hung.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
