package health.zaoxue.identity;

/** How a grant stands today. */
public enum GrantStanding {
    COMING,
    RUNNING,
    PAST
}
