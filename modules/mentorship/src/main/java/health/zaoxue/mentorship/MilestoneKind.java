package health.zaoxue.mentorship;

/** What has to be done for a degree, in its usual order; and what somebody adds of their own. */
public enum MilestoneKind {
    ENROLMENT(0),
    COURSES(25),
    PROPOSAL(35),
    ETHICS(45),
    DATA(70),
    SUBMITTED(85),
    DEFENDED(95),
    CONFERRAL(100),
    OWN(100);

    private final int percent;

    MilestoneKind(int percent) {
        this.percent = percent;
    }

    /** How far into the planned time it is due where nobody says otherwise. */
    public int percent() {
        return percent;
    }
}
