package health.zaoxue.mentorship;

import java.util.Optional;
import java.util.UUID;

/** Certificates on paper, and the question whether one of them holds. */
public interface CertificateService {
    /** The certificate of a certification of one's own, or of one's hospital for its offices; anybody else's does not exist. */
    Certificate certificate(UUID certification);

    /** What the certificate with that code is worth today; nothing where there is none. For everybody, without a sign-in. */
    Optional<VerifiedCertificate> verify(String typed);
}
