package health.zaoxue.identity;

/** How a delegation stands today. */
public enum DelegationStanding {
    COMING,
    RUNNING,
    ENDED,
    WITHDRAWN
}
