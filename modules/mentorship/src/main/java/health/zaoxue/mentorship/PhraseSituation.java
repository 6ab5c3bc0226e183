package health.zaoxue.mentorship;

/** When a phrase is said, in the order of a stay at the hospital. */
public enum PhraseSituation {
    GREETING,
    INTRODUCTION,
    HISTORY,
    PAIN,
    EXAMINATION,
    CONSENT,
    BEFORE_SURGERY,
    AFTER_SURGERY,
    MEDICATION,
    EMERGENCY,
    OBSTETRICS,
    CHILDREN,
    THANKS,
    FAREWELL
}
