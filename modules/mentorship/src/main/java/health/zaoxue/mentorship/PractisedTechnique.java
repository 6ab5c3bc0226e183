package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/**
 * A technique that somebody may do alone at a hospital.
 *
 * @param people how many may, refreshes not asked for
 */
public record PractisedTechnique(UUID id, String code, Translated name, int people) implements Serializable {}
