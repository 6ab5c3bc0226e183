package health.zaoxue.benchmarks.load;

import health.zaoxue.benchmarks.story.Cast;
import health.zaoxue.benchmarks.story.Page;
import health.zaoxue.benchmarks.story.Stage;
import health.zaoxue.benchmarks.story.StepFailure;
import health.zaoxue.benchmarks.story.Story;
import health.zaoxue.benchmarks.visit.Answer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One person who plays a story again and again until the end is called. */
final class Player implements Runnable, Stage {
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Story story;
    private final Cast cast;
    private final Duration pause;
    private final Timings timings;
    private final CountDownLatch end;
    private Page last = Page.TRAINING;
    private boolean counted;

    /** When it is over, and how long to rest between two pages. */
    record Rhythm(Duration pause, CountDownLatch end) {}

    Player(Story story, Cast cast, Timings timings, Rhythm rhythm) {
        this.story = story;
        this.cast = cast;
        this.timings = timings;
        this.pause = rhythm.pause();
        this.end = rhythm.end();
    }

    @Override
    public void run() {
        while (end.getCount() > 0) {
            try {
                counted = false;
                story.play(cast, this);
            } catch (Over over) {
                return;
            } catch (RuntimeException failure) {
                if (!counted) {
                    timings.failed(last, failure);
                }
                rest(BREATH);
            }
        }
    }

    @Override
    public Answer show(Page page, Supplier<Answer> step) {
        last = page;
        long begin = System.nanoTime();
        try {
            Answer answer = step.get();
            long nanos = System.nanoTime() - begin;
            if (answer.status() / 100 != 2) {
                throw new StepFailure("%d at %s".formatted(answer.status(), answer.address()));
            }
            timings.took(page, nanos);
            rest(pause);
            return answer;
        } catch (Over over) {
            throw over;
        } catch (RuntimeException failure) {
            counted = true;
            timings.failed(page, failure);
            throw failure;
        }
    }

    private void rest(Duration time) {
        try {
            if (end.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Over();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Over();
        }
    }

    /** The end was called in the middle of a story. */
    private static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("over", null, false, false);
        }
    }
}
