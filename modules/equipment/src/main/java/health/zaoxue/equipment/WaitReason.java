package health.zaoxue.equipment;

/** Why a repair stands still; the reason matters more than the fact, since each has another person to move it. */
public enum WaitReason {
    SPARE_PART,
    NO_FUNDS,
    CONSUMABLES,
    POWER,
    OXYGEN,
    NETWORK,
    NO_TRAINED_USER,
    NOT_INSTALLED
}
