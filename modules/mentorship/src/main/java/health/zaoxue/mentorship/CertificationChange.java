package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * An act on a certification.
 *
 * @param version in which it was read; an act on another one is refused
 */
public record CertificationChange(UUID certification, int version, String reason) implements Serializable {}
