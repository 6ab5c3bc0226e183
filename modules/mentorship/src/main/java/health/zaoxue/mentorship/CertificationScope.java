package health.zaoxue.mentorship;

/** What a certification lets somebody do. */
public enum CertificationScope {
    /** Do the technique alone. */
    INDEPENDENT,
    /** Train others in it. */
    TRAINER;

    /** The step of the ladder that it opens. */
    public Stage stage() {
        return switch (this) {
            case INDEPENDENT -> Stage.INDEPENDENT;
            case TRAINER -> Stage.TRAINER;
        };
    }
}
