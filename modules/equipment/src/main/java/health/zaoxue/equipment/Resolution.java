package health.zaoxue.equipment;

/** How a reported problem ended. */
public enum Resolution {
    REPAIRED,
    ADJUSTED,
    PART_REPLACED,
    CONSUMABLES_SUPPLIED,
    POWER_RESTORED,
    OXYGEN_RESTORED,
    NETWORK_RESTORED,
    USERS_TRAINED,
    INSTALLED,
    NO_FAULT_FOUND,
    NOT_FOR_THIS_ALTITUDE,
    NOT_FUNDED;

    /** Whether the device may be used again. */
    public boolean leavesFit() {
        return switch (this) {
            case REPAIRED,
                    ADJUSTED,
                    PART_REPLACED,
                    CONSUMABLES_SUPPLIED,
                    POWER_RESTORED,
                    OXYGEN_RESTORED,
                    NETWORK_RESTORED,
                    USERS_TRAINED,
                    INSTALLED,
                    NO_FAULT_FOUND -> true;
            case NOT_FOR_THIS_ALTITUDE, NOT_FUNDED -> false;
        };
    }
}
