package health.zaoxue.mentorship;

/** What a hospital has said about the numbers of a technique's version in force. */
public enum NumbersStanding {
    /** Nothing yet. */
    TO_CONFIRM,
    /** They hold there as they stand in the catalogue. */
    AS_CATALOGUE,
    /** It asks for more. */
    STRICTER
}
