package health.zaoxue.mentorship.ladder;

/** What a case does to the score of a curve, and from which score on it signals. */
sealed interface CurveRule permits LearningCurveRule, KeepingCurveRule {
    /** The score after a case. */
    double after(double score, boolean success);

    /** The limit h, calculated anew; {@link LearningCurveLimits} remembers it. */
    double limit();
}
