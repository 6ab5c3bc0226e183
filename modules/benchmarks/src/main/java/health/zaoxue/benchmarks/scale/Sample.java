package health.zaoxue.benchmarks.scale;

import health.zaoxue.benchmarks.visit.Answer;
import health.zaoxue.benchmarks.visit.Visitor;
import org.HdrHistogram.Histogram;

/** Asks the same question again and again, and keeps the times. */
final class Sample {
    private static final int WARMING = 10;
    private static final int TIMES = 40;
    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;
    private static final int USUAL = 95;

    private Sample() {}

    /** The milliseconds within which 19 of 20 answers came. */
    static double of(Question question, Visitor visitor) {
        Histogram nanos = new Histogram(DIGITS);
        for (int i = 0; i < WARMING + TIMES; i++) {
            long begin = System.nanoTime();
            Answer answer = question.ask().apply(visitor);
            long taken = System.nanoTime() - begin;
            if (answer.status() != 200) {
                throw new IllegalStateException(
                        "%s: %d at %s".formatted(question.name(), answer.status(), answer.address()));
            }
            if (i >= WARMING) {
                nanos.recordValue(taken);
            }
        }
        return nanos.getValueAtPercentile(USUAL) / MILLION;
    }
}
