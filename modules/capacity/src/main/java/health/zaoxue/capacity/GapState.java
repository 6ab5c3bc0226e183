package health.zaoxue.capacity;

/**
 * How far a hospital has come with a technique that it could not offer. From {@link #INTRODUCED} on the state follows from
 * signed-off cases and certifications alone; people only plan and withdraw.
 */
public enum GapState {
    /** Somebody has named the gap. */
    IDENTIFIED,
    /** It has an owner, a mentor and a day by which it should be filled. */
    PLANNED,
    /** The technique was first done at the hospital, signed off. */
    INTRODUCED,
    /** A local person first did it under indirect supervision or with less help. */
    PRACTISED_LOCALLY,
    /** A local person is certified independent and an independent case is signed off. */
    FILLED,
    /** Filled, and still practised by local people after the aid mentors left. */
    SUSTAINED,
    /** Sustained once, then not practised for as long as the technique allows. */
    RELAPSED,
    /** Given up, with a reason. */
    WITHDRAWN;

    /** Whether there is still something to do for the hospital to be able to offer the technique. */
    public boolean isOpen() {
        return switch (this) {
            case IDENTIFIED, PLANNED, INTRODUCED, PRACTISED_LOCALLY, RELAPSED -> true;
            case FILLED, SUSTAINED, WITHDRAWN -> false;
        };
    }
}
