package health.zaoxue.identity;

/** How an alliance stands on a day. */
public enum AllianceStanding {
    AHEAD,
    GOING_ON,
    ENDED
}
