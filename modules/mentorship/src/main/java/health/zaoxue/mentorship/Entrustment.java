package health.zaoxue.mentorship;

/** What the mentor had to do in the case, in the words of the O-SCORE; looks back at one case, says nothing about the next. */
public enum Entrustment {
    /** 1: I had to do it. */
    HAD_TO_DO,
    /** 2: I had to talk them through. */
    TALKED_THROUGH,
    /** 3: I had to prompt from time to time. */
    PROMPTED,
    /** 4: I needed to be in the room just in case. */
    IN_THE_ROOM,
    /** 5: I did not need to be there. */
    NOT_NEEDED;

    /** The score, 1 to 5. */
    public int score() {
        return ordinal() + 1;
    }
}
