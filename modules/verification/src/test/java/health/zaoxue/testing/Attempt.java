package health.zaoxue.testing;

import java.util.List;

/** What came of one of several simultaneous acts. */
public sealed interface Attempt<T> {
    /** It returned. */
    record Answered<T>(T answer) implements Attempt<T> {}

    /** It threw. */
    record Failed<T>(Throwable reason) implements Attempt<T> {}

    /** What all of them returned; none may have thrown. */
    static <T> List<T> answers(List<Attempt<T>> attempts) {
        return attempts.stream().map(Attempt::answer).toList();
    }

    private static <T> T answer(Attempt<T> attempt) {
        if (attempt instanceof Answered<T> answered) {
            return answered.answer();
        }
        throw new AssertionError("an act threw", ((Failed<T>) attempt).reason());
    }
}
