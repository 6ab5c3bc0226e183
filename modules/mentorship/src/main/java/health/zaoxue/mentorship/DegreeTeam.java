package health.zaoxue.mentorship;

import java.util.List;
import java.util.UUID;

/**
 * Who works for a degree and with whom, for whoever takes part.
 *
 * @param open whether it has not come to an end
 * @param plan what it says of itself
 * @param supervisors those of now first, then those of before
 */
public record DegreeTeam(
        UUID degree,
        int version,
        boolean open,
        DegreePlan plan,
        List<DegreeDetail.Supervisor> supervisors,
        DegreeChoices choices) {
    public DegreeTeam {
        supervisors = List.copyOf(supervisors);
    }
}
