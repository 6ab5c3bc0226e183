package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import java.io.Serializable;

/**
 * What a degree pathway says of itself.
 *
 * @param institution where the degree comes from
 * @param thesis title of the thesis
 * @param planned first and last day as planned
 */
public record DegreePlan(String institution, String thesis, Period planned) implements Serializable {
    public DegreePlan {
        institution = institution.strip();
        thesis = thesis.strip();
    }
}
