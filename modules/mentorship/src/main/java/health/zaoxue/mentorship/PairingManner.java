package health.zaoxue.mentorship;

/** How people are paired: one with one, a team with a team, or one expert with the backbone of a department. */
public enum PairingManner {
    ONE_TO_ONE,
    TEAM,
    EXPERT_BACKBONE
}
