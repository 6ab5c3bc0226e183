package health.zaoxue.benchmarks.story;

import health.zaoxue.benchmarks.visit.Answer;

/** A step that did not lead to where it should; the story ends there. */
public final class StepFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, in a sentence. */
    public StepFailure(String message) {
        super(message);
    }

    static StepFailure at(Answer answer, String missing) {
        return new StepFailure("%s at %s (%d)".formatted(missing, answer.address(), answer.status()));
    }
}
