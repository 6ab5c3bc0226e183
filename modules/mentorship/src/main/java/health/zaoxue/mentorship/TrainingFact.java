package health.zaoxue.mentorship;

/** What those who go to a training event are told of it: each thing that is different with what it is now, and why there is none. */
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
    TECHNIQUE,
    TECHNIQUE_NO_LONGER,
    /** More than are named one by one. */
    TECHNIQUES,
    /** Why it does not take place. */
    REASON
}
