package health.zaoxue.mentorship.pairing;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.NewPairings;
import java.util.List;

/** How many people a manner of pairing joins. */
final class GroupRule {
    /** More than this on one side is a department, not a pairing. */
    static final int MOST = 12;

    private GroupRule() {}

    /**
     * R-MEN-81: one with one; an expert with one or more of the backbone; a team of two or more with a team of two or more; at most
     * twelve on either side.
     */
    static List<Refusal> against(NewPairings wanted) {
        int mentors = wanted.mentors().size();
        int apprentices = wanted.apprentices().size();
        if (mentors == 0) {
            return List.of(Refusal.at("mentor", "choice.missing"));
        }
        if (apprentices == 0) {
            return List.of(Refusal.at("apprentice", "choice.missing"));
        }
        if (mentors > MOST || apprentices > MOST) {
            return List.of(Refusal.at(mentors > MOST ? "mentor" : "apprentice", "pairing.too-many", MOST));
        }
        return switch (wanted.manner()) {
            case ONE_TO_ONE ->
                mentors == 1 && apprentices == 1 ? List.of() : List.of(Refusal.at("manner", "pairing.not-one-to-one"));
            case EXPERT_BACKBONE ->
                mentors == 1 ? List.of() : List.of(Refusal.at("mentor", "pairing.more-than-one-expert"));
            case TEAM ->
                mentors > 1 && apprentices > 1 ? List.of() : List.of(Refusal.at("manner", "pairing.not-a-team"));
        };
    }
}
