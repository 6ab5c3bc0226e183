package health.zaoxue.identity;

/** The two kinds of places that the programme names. */
public enum PlaceKind {
    /** Province or municipality that sends people and money. */
    SPONSOR_REGION,
    /** Where recipient hospitals stand. */
    PREFECTURE
}
