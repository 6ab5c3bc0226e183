package health.zaoxue.mentorship;

/**
 * What the form of a case says about the hospital's record of it. Never stored as it is.
 *
 * @param typed the number as it was typed; empty where none is, which leaves what an entry has
 * @param again whether the author has been told of an entry with the same number, technique and day, and means another case
 */
public record RecordNote(String typed, boolean again) {
    /** Where a form would show what is wrong with the number. */
    public static final String FIELD = "unkeptRecord";

    /** The refusal of a number that is in the caller's log already, with this technique on this day. */
    public static final String DOUBLED = "case.doubled";

    /** Nothing was typed. */
    public static final RecordNote NONE = new RecordNote("", false);

    public RecordNote {
        typed = typed.strip();
    }

    @Override
    public String toString() {
        return "RecordNote";
    }
}
