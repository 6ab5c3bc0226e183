package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.HospitalService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.Certificate;
import health.zaoxue.mentorship.CertificateCode;
import health.zaoxue.mentorship.CertificateService;
import health.zaoxue.mentorship.VerifiedCertificate;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Certificates implements CertificateService {
    @Inject
    private Certifications stored;

    @Inject
    private CertificateBook book;

    @Inject
    private CertificationReading reading;

    @Inject
    private HospitalService hospitals;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Certificate certificate(UUID id) {
        Certification certification = stored.read(id);
        if (!isForCaller(certification)) {
            throw new NotFound("certification " + id);
        }
        return new Certificate(
                reading.views(List.of(certification)).get(0),
                hospitals.hospital(certification.hospital()).name(),
                reading.nameOf(certification.grantedBy()),
                reading.signatoriesOf(id),
                book.codeOf(id).map(CertificateCode::printed).orElse(""),
                reading.now());
    }

    /** R-MEN-68: whoever has the code is told the names, the technique, the hospital, the state and the days; nobody else anything. */
    @Override
    @Permitted(toThePublic = true)
    public Optional<VerifiedCertificate> verify(String typed) {
        return book.verified(
                CertificateCode.typed(typed).map(CertificateCode::value).orElse(""), reading.today());
    }

    private boolean isForCaller(Certification certification) {
        Caller caller = callers.current();
        boolean office =
                caller.is(Role.CREDENTIALING) || caller.is(Role.HOSPITAL_HEAD) || caller.is(Role.DEPARTMENT_HEAD);
        return caller.person().equals(certification.person()) || (office && caller.reaches(certification.hospital()));
    }
}
