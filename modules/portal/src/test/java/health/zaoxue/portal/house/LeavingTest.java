package health.zaoxue.portal.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-PLT-84")
class LeavingTest {
    @Test
    void a_node_waits_until_it_is_known_that_it_leaves() {
        Leaving leaving = new Leaving(1);
        long begun = System.nanoTime();

        leaving.leave();

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
    }

    @Test
    void it_leaves_after_the_last_request_and_says_so_before() throws Exception {
        Leaving leaving = new Leaving(0);
        leaving.requestBegins();
        assertThat(leaving.hasBegun()).isFalse();

        CompletableFuture<Void> left = CompletableFuture.runAsync(leaving::leave);
        Thread.sleep(200);
        assertThat(leaving.hasBegun()).isTrue();
        assertThat(left).isNotDone();

        leaving.requestEnds();
        left.get(10, TimeUnit.SECONDS);
    }
}
