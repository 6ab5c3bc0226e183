package health.zaoxue.mentorship;

/** A degree that somebody works for at home. */
public enum DegreeKind {
    MASTER,
    DOCTORATE
}
