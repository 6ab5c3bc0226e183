package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What a thesis is called from now on.
 *
 * @param version of the degree that was read
 */
public record ThesisTitle(UUID degree, int version, String thesis) {}
