package health.zaoxue.mentorship;

/** What a training event is. */
public enum TrainingKind {
    COURSE,
    LECTURE,
    WARD_ROUND,
    DRILL,
    /** By video, behind a link; there is no room in which a code could be shown. */
    REMOTE_SESSION
}
