package health.zaoxue.mentorship;

/** How somebody stands with the places of a training event. */
public enum PlaceStanding {
    /** Has a place. */
    REGISTERED,
    /** Gets a place when one is given back. */
    WAITING,
    /** Gave the place back, or waits no more. */
    WITHDRAWN,
    /** Came without having asked for a place. */
    UNREGISTERED
}
