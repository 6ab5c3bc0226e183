package health.zaoxue.mentorship;

/** What can be different about a training event once somebody has changed it; those who go are told what it is now. */
public enum TrainingFact {
    TITLE,
    KIND,
    START,
    HOURS,
    PLACE,
    LINK,
    DEPARTMENT,
    ALL_DEPARTMENTS,
    TRAINER,
    TRAINER_NO_LONGER,
    TECHNIQUES
}
