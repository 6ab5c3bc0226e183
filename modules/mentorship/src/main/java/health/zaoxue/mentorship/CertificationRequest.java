package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** What the credentialing office decides: who may do what, from when until when. */
public record CertificationRequest(
        UUID person, UUID technique, CertificationScope scope, LocalDate validFrom, LocalDate validUntil)
        implements Serializable {}
