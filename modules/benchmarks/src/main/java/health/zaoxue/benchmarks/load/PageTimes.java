package health.zaoxue.benchmarks.load;

import health.zaoxue.benchmarks.story.Page;
import org.HdrHistogram.Histogram;

/** How long one page took, in milliseconds, and how often it failed. */
public record PageTimes(Page page, long count, long errors, Spread millis) {

    /** How times are spread. */
    public record Spread(double p50, double p95, double p99, double max) {
        private static final double MICROS = 1000;

        static Spread of(Histogram micros) {
            return new Spread(
                    micros.getValueAtPercentile(50) / MICROS,
                    micros.getValueAtPercentile(95) / MICROS,
                    micros.getValueAtPercentile(99) / MICROS,
                    micros.getMaxValue() / MICROS);
        }
    }
}
