package health.zaoxue.equipment;

/** How bad a problem is for the ward, from worst to least; the order is that of the engineers' queue. */
public enum Severity {
    /** Somebody may come to harm now. */
    PATIENT_RISK,
    /** The device cannot be used. */
    OUT_OF_SERVICE,
    /** The device works, with a fault. */
    DEGRADED,
    /** Somebody wants to know something; nothing is broken. */
    QUESTION;

    /** R-EQP-06: a device that may harm somebody, or cannot be used, is out of service until it is repaired. */
    public boolean takesOutOfService() {
        return switch (this) {
            case PATIENT_RISK, OUT_OF_SERVICE -> true;
            case DEGRADED, QUESTION -> false;
        };
    }
}
