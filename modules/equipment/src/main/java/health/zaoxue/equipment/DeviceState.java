package health.zaoxue.equipment;

/** Whether a device may be used. */
public enum DeviceState {
    /** It may be used. */
    IN_SERVICE,
    /** It must not be used until it is repaired. */
    OUT_OF_SERVICE,
    /** It will not be used again; its history stays. */
    RETIRED
}
