package health.zaoxue.identity;

/** Where a tour of duty stands on a day. */
public enum TourStanding {
    PLANNED,
    UNDER_WAY,
    ENDED
}
