package health.zaoxue.reporting.lineage;

import static health.zaoxue.kernel.Role.COMMISSION_OFFICIAL;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Permitted;
import health.zaoxue.reporting.Lineage;
import health.zaoxue.reporting.LineageService;
import health.zaoxue.reporting.PersonLineage;
import health.zaoxue.reporting.Trainee;
import health.zaoxue.reporting.lineage.FirstCertifications.Around;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class Lineages implements LineageService {
    @Inject
    private FirstCertifications certifications;

    @Inject
    private Clock clock;

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Lineage lineage(@Nullable UUID hospital) {
        return of(certifications.all(today()), hospital);
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public PersonLineage lineageOf(UUID person) {
        Translated name = certifications.nameOf(person).orElseThrow(() -> new NotFound("person " + person));
        Around around = certifications.around(person, today());
        return new PersonLineage(person, name, of(around.certifications(), null), around.names());
    }

    @Override
    @Permitted(COMMISSION_OFFICIAL)
    public Page<Trainee> below(UUID person, Listing listing) {
        return certifications.below(person, today(), listing);
    }

    private Lineage of(List<FirstCertification> found, @Nullable UUID hospital) {
        return new Generations(found).of(hospital, clock.instant(), today().getYear());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
