package health.zaoxue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One person's program asks without end, eight times at once; somebody else goes on working. */
@WithProduct
@Tag("R-PLT-52")
class FloodStory {
    private static final int THREADS = 8;
    private static final int PAGES = 60;
    private static final String PAGE = "/physician/index.xhtml";

    private final Product product;
    private final Wire wire;

    FloodStory(Product product) {
        this.product = product;
        this.wire = new Wire(product.origin());
    }

    @Test
    void a_flood_by_one_is_refused_and_slows_nobody_else() throws InterruptedException {
        String flooding = session("physician2");
        String working = session("physician");
        LongAdder served = new LongAdder();
        LongAdder refused = new LongAdder();
        LongAdder anythingElse = new LongAdder();
        AtomicBoolean going = new AtomicBoolean(true);
        ExecutorService flood = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            flood.submit(() -> {
                while (going.get()) {
                    Wire.Answer answer = ask(flooding);
                    boolean told = !answer.header("Retry-After").isEmpty();
                    LongAdder kind =
                            answer.status() == 200 ? served : answer.status() == 429 && told ? refused : anythingElse;
                    kind.increment();
                }
            });
        }

        List<Duration> times = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            long begin = System.nanoTime();
            assertThat(ask(working).status()).isEqualTo(200);
            times.add(Duration.ofNanos(System.nanoTime() - begin));
            Thread.sleep(100);
        }
        going.set(false);
        flood.shutdown();
        assertThat(flood.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        Collections.sort(times);
        assertThat(times.get(PAGES * 95 / 100 - 1)).isLessThan(Duration.ofSeconds(2));
        assertThat(anythingElse.sum()).isZero();
        assertThat(refused.sum()).isGreaterThan(served.sum());
    }

    private Wire.Answer ask(String session) {
        return wire.send(Wire.Ask.get(PAGE, Map.of("Cookie", session)));
    }

    private String session(String userName) {
        try (Visitor visitor = product.signedIn(userName, Screen.DESKTOP)) {
            return "zx-session=" + visitor.session().orElseThrow();
        }
    }
}
