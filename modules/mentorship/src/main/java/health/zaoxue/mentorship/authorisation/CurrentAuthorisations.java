package health.zaoxue.mentorship.authorisation;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AuthorisationService;
import health.zaoxue.mentorship.Authorisations;
import health.zaoxue.mentorship.Authorised;
import health.zaoxue.mentorship.PractisedTechnique;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.clock.ProgrammeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class CurrentAuthorisations implements AuthorisationService {
    private static final Comparator<Authorised> BY_NAME = Comparator.comparing(Authorised::refreshDue)
            .thenComparing(one -> one.name().en())
            .thenComparing(Authorised::person);

    @Inject
    private AuthorisationFacts facts;

    @Inject
    private TechniqueService techniques;

    @Inject
    private PersonService people;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted({
        Role.NURSE,
        Role.LOCAL_PHYSICIAN,
        Role.AID_STAFF,
        Role.DEPARTMENT_HEAD,
        Role.HOSPITAL_HEAD,
        Role.CREDENTIALING
    })
    public List<PractisedTechnique> practisedHere() {
        Map<UUID, Integer> numbers = facts.numbersAt(mine(), clock.instant());
        return techniques.techniques(numbers.keySet()).values().stream()
                .sorted(Comparator.comparing(TechniqueView::specialty).thenComparing(TechniqueView::code))
                .map(one -> new PractisedTechnique(one.id(), one.code(), one.name(), numbers.getOrDefault(one.id(), 0)))
                .toList();
    }

    @Override
    @Permitted({
        Role.NURSE,
        Role.LOCAL_PHYSICIAN,
        Role.AID_STAFF,
        Role.DEPARTMENT_HEAD,
        Role.HOSPITAL_HEAD,
        Role.CREDENTIALING
    })
    public Authorisations here(UUID technique) {
        return known(techniques.technique(technique), mine(), clock.instant());
    }

    /** R-MEN-66: at the hospitals that the caller reaches, and at moments that have come. */
    @Override
    @Permitted({
        Role.NURSE,
        Role.LOCAL_PHYSICIAN,
        Role.AID_STAFF,
        Role.DEPARTMENT_HEAD,
        Role.HOSPITAL_HEAD,
        Role.CREDENTIALING,
        Role.COMMISSION_OFFICIAL
    })
    public Optional<Authorisations> at(UUID technique, UUID hospital, Instant moment) {
        if (!callers.current().reaches(hospital)) {
            throw new NotFound("hospital " + hospital);
        }
        TechniqueView asked = techniques.technique(technique);
        return moment.isAfter(clock.instant()) ? Optional.empty() : Optional.of(known(asked, hospital, moment));
    }

    private Authorisations known(TechniqueView technique, UUID hospital, Instant moment) {
        List<AuthorisationFacts.Holder> holders = facts.holders(technique.id(), hospital, moment);
        Map<UUID, PersonView> known = people.people(
                holders.stream().map(AuthorisationFacts.Holder::person).toList());
        LocalDate day = LocalDate.ofInstant(moment, ProgrammeClock.ZONE);
        return new Authorisations(
                hospital,
                technique,
                moment,
                holders.stream()
                        .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                                .filter(person -> isPast(moment) || hospital.equals(person.hospital()))
                                .map(person -> authorised(one, person, day)))
                        .sorted(BY_NAME)
                        .toList());
    }

    /** R-MEN-65: who has left the hospital since may do nothing there now; of an earlier moment only certifications are known. */
    private boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant().minus(1, ChronoUnit.MINUTES));
    }

    private static Authorised authorised(AuthorisationFacts.Holder one, PersonView person, LocalDate day) {
        return new Authorised(
                one.person(),
                person.name(),
                one.trainer(),
                one.validFrom(),
                one.validUntil(),
                one.limits(),
                one.refreshBy(),
                !day.isBefore(one.refreshBy()));
    }

    private UUID mine() {
        UUID hospital = callers.current().hospital();
        if (hospital == null) {
            throw new NotFound("hospital of the caller");
        }
        return hospital;
    }
}
