package health.zaoxue.mentorship;

/** How somebody performed in a case, in the words of SIMPL. */
public enum Performance {
    CRITICAL_DEFICIENCY,
    INEXPERIENCED,
    INTERMEDIATE,
    PRACTICE_READY,
    EXCEPTIONAL
}
