package health.zaoxue.reporting;

import health.zaoxue.kernel.Translated;
import health.zaoxue.reporting.Lineage.Member;
import java.io.Serializable;

/** Somebody below a person in the lineage, with the name of the mentor who decided. */
public record Trainee(Member member, Translated mentorName) implements Serializable {}
