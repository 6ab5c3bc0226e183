package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who meets the rule of a certification that nobody has granted yet. */
public record Candidate(
        UUID person, Translated personName, TechniqueView technique, CertificationScope scope, int cases, int assessors)
        implements Serializable {}
