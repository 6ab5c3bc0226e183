package health.zaoxue.identity;

/** The national grades of hospitals, from the highest. */
public enum HospitalGrade {
    TERTIARY_A,
    TERTIARY_B,
    TERTIARY,
    SECONDARY_A,
    SECONDARY_B,
    SECONDARY,
    PRIMARY
}
