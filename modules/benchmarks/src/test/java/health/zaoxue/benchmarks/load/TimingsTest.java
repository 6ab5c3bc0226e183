package health.zaoxue.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.zaoxue.benchmarks.story.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private static final Load LOAD = new Load(1, Duration.ZERO, Duration.ofSeconds(10));

    private final Timings timings = new Timings();

    @Test
    void percentiles_are_those_of_the_times_that_were_taken() {
        timings.run(true);
        for (int millis = 1; millis <= 100; millis++) {
            timings.took(Page.SCORECARD, Duration.ofMillis(millis).toNanos());
        }

        LoadResult result = timings.result(LOAD, Duration.ofSeconds(10));

        assertThat(result.throughput()).isEqualTo(10);
        assertThat(result.pages()).hasSize(1);
        PageTimes page = result.pages().get(0);
        assertThat(page.millis().p50()).isCloseTo(50, within(0.1));
        assertThat(page.millis().p95()).isCloseTo(95, within(0.1));
        assertThat(page.millis().p99()).isCloseTo(99, within(0.1));
        assertThat(result.all()).isEqualTo(page.millis());
    }

    @Test
    void nothing_counts_before_and_after_the_watch_runs() {
        timings.took(Page.SCORECARD, 1);
        timings.failed(Page.SCORECARD, new IllegalStateException("too early"));
        timings.run(true);
        timings.took(Page.FACTS, 1_000_000);
        timings.run(false);
        timings.took(Page.SCORECARD, 1);

        LoadResult result = timings.result(LOAD, Duration.ofSeconds(1));

        assertThat(result.pages()).extracting(PageTimes::page).containsExactly(Page.FACTS);
        assertThat(result.errors()).isZero();
    }

    @Test
    void failures_are_counted_with_their_page_and_the_first_are_told() {
        timings.run(true);
        for (int i = 0; i < 7; i++) {
            timings.failed(Page.REPORT, new IllegalStateException("503"));
        }

        LoadResult result = timings.result(LOAD, Duration.ofSeconds(1));

        assertThat(result.errors()).isEqualTo(7);
        assertThat(result.throughput()).isZero();
        assertThat(result.failures()).hasSize(5).contains("Nurse: device scanned: 503");
    }
}
