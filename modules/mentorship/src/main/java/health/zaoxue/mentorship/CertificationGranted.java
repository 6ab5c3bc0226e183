package health.zaoxue.mentorship;

import java.time.Instant;
import java.util.UUID;

/** Told in the transaction in which a hospital certifies somebody for a technique. */
public record CertificationGranted(
        UUID certification, UUID hospital, UUID technique, UUID person, boolean trainer, Instant at) {}
