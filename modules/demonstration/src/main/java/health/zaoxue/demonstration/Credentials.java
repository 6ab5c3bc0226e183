package health.zaoxue.demonstration;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Certifies those who meet the rule, as the hospital's credentialing office does. */
@ApplicationScoped
class Credentials {
    private static final int YEARS_VALID = 2;

    @Inject
    private CertificationService certifications;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Cast cast;

    void grant(Table.Line line, Agenda agenda) {
        String apprentice = line.text("apprentice");
        String office = cast.holder(Role.CREDENTIALING, cast.hospitalOf(apprentice));
        LocalDate from = agenda.day(line.number("to_day") + 3);
        cast.as(office, () -> {
            UUID technique =
                    techniques.techniqueWithCode(line.text("technique")).id();
            CertificationRequest request = new CertificationRequest(
                    cast.person(apprentice),
                    technique,
                    CertificationScope.valueOf(line.text("certification")),
                    from,
                    from.plusYears(YEARS_VALID).minusDays(1));
            return certifications.grant(request).value();
        });
    }
}
