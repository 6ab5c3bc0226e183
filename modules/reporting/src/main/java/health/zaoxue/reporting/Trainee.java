package health.zaoxue.reporting;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage.Member;
import java.io.Serializable;

/**
 * Somebody below a person in the lineage.
 *
 * @param hospital where the certification was granted
 * @param mentorName of the mentor who decided
 */
public record Trainee(Member member, Translated name, Translated hospital, Translated mentorName)
        implements Serializable {}
