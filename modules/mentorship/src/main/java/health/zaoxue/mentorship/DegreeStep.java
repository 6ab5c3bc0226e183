package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What becomes of a degree pathway.
 *
 * @param version that was read
 * @param reason for a rest, going on after it, or giving up; else empty
 */
public record DegreeStep(UUID degree, int version, DegreeState next, String reason) {}
