package health.zaoxue.identity;

/** How a place of practice stands on a day. */
public enum LicenceStanding {
    /** It begins later. */
    AHEAD,
    VALID,
    /** It is valid and ends within 90 days, and nothing follows it. */
    ENDING,
    ENDED
}
