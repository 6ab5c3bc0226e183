package health.zaoxue.identity;

/** How the last day of a tour came to be what it is. */
public enum TourChange {
    PLANNED,
    EXTENDED,
    ENDED_EARLY,
    /** Not about the last day: the person has come. */
    ARRIVED
}
