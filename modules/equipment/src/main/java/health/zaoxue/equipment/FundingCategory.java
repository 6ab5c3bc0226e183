package health.zaoxue.equipment;

/** What money of the programme is given for. */
public enum FundingCategory {
    FACILITIES,
    EQUIPMENT,
    RESEARCH,
    EDUCATION
}
