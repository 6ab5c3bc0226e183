package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;
import java.util.function.Supplier;

/** Where the steps of a story happen, one after the other, under the eyes of whoever measures. */
public interface Stage {

    /** Does one step and answers what came of it; fails where that is not a page of the product. */
    Answer show(Page page, Supplier<Answer> step);
}
