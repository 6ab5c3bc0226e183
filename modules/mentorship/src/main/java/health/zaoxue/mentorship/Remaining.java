package health.zaoxue.mentorship;

/** Who goes on with a technique when somebody leaves. */
public enum Remaining {
    /** It rests on whoever leaves: nobody else teaches it, and nobody of the hospital may do it alone. */
    NOBODY,
    /** It goes on only beside another master. */
    MASTER,
    /** It rests on one person of the hospital. */
    ONE,
    /** Several of the hospital may do it alone. */
    SEVERAL;

    /** R-MEN-122: by how many of the hospital's own may do it alone, and how many others who stay have signed it off in half a year. */
    public static Remaining of(int independent, int masters) {
        if (independent > 1) {
            return SEVERAL;
        }
        if (independent == 1) {
            return ONE;
        }
        return masters > 0 ? MASTER : NOBODY;
    }
}
