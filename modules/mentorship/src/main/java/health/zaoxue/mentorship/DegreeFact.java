package health.zaoxue.mentorship;

/** What those who take part in a degree are told of a change: what it says now, and why. */
public enum DegreeFact {
    INSTITUTION,
    BEGINS,
    ENDS,
    REASON
}
