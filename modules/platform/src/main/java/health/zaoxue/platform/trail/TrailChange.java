package health.zaoxue.platform.trail;

/** What became of a row. */
public enum TrailChange {
    ADDED,
    CHANGED,
    REMOVED
}
