package health.zaoxue.testing;

/** What came of one of several simultaneous acts. */
public sealed interface Attempt<T> {
    /** It returned. */
    record Answered<T>(T answer) implements Attempt<T> {}

    /** It threw. */
    record Failed<T>(Throwable reason) implements Attempt<T> {}
}
