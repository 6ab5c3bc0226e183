package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;

/** What a certificate's code tells to anybody who holds it, and no more. */
public record VerifiedCertificate(
        Translated person,
        Translated technique,
        Translated hospital,
        CertificationScope scope,
        CertificationState state,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {}
