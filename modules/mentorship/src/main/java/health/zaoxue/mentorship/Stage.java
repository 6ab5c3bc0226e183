package health.zaoxue.mentorship;

/** The six steps toward independence and beyond. A step is reached by rule, never typed in. */
public enum Stage {
    OBSERVED,
    ASSISTED,
    DIRECT_SUPERVISION,
    INDIRECT_SUPERVISION,
    INDEPENDENT,
    TRAINER;

    /** The digit that stands on the step, 1 to 6. */
    public int step() {
        return ordinal() + 1;
    }

    /** Whether the hospital must certify this step; the ones below follow from the entries alone. */
    public boolean needsCertification() {
        return this == INDEPENDENT || this == TRAINER;
    }
}
