package health.zaoxue.mentorship;

/** How hard a case was among all cases of its technique, in thirds as SIMPL counts them. */
public enum Complexity {
    EASIEST_THIRD,
    AVERAGE,
    HARDEST_THIRD
}
