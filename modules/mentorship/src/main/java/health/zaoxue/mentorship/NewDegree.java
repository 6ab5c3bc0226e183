package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import java.util.UUID;

/**
 * A degree pathway that a physician proposes.
 *
 * @param key makes the same sent twice one pathway
 * @param institution where the degree comes from
 * @param thesis title of the thesis as it stands
 * @param local supervisor of the own hospital
 * @param outside supervisor of a supporting institution, or of any other by name
 * @param planned first and last day as planned
 */
public record NewDegree(
        UUID key,
        DegreeKind kind,
        String institution,
        String thesis,
        UUID local,
        SupervisorChoice outside,
        Period planned) {}
