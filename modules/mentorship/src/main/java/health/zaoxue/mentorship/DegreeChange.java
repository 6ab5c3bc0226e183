package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What a degree pathway says from now on.
 *
 * @param version that was read
 * @param wanted all of it as it shall be
 * @param reason which stays on record with what it said before
 */
public record DegreeChange(UUID degree, int version, DegreePlan wanted, String reason) {}
