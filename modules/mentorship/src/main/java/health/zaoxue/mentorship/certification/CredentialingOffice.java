package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Candidate;
import health.zaoxue.mentorship.CertificationService;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
@Transactional
class CredentialingOffice implements CertificationService {
    @Inject
    private Certifications stored;

    @Inject
    private CertificationReading reading;

    @Inject
    private ApplicationLists applications;

    @Inject
    private LadderService ladders;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.CREDENTIALING)
    public List<Candidate> candidates() {
        Set<Applicant> applied = applications.open();
        List<Ladder> ready = ladders.ofMyHospital().stream()
                .filter(ladder -> ladder.readyFor() != null)
                .filter(ladder -> !ladder.person().equals(callers.current().person()))
                .filter(ladder -> !applied.contains(
                        new Applicant(ladder.person(), ladder.technique().id())))
                .toList();
        Map<UUID, Translated> names =
                reading.namesOf(ready.stream().map(Ladder::person).toList());
        return ready.stream()
                .flatMap(ladder -> candidate(ladder, names))
                .sorted(Comparator.comparing((Candidate one) -> one.personName().en())
                        .thenComparing(one -> one.technique().code()))
                .toList();
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public Page<CertificationView> certifications(Listing listing) {
        UUID hospital = callers.current().hospital();
        return hospital == null
                ? new Page<>(List.of(), 0)
                : new Page<>(reading.views(stored.ofHospital(hospital, listing)), stored.countOf(hospital));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public List<CertificationView> mine() {
        return reading.views(stored.ofPerson(callers.current().person()));
    }

    /** R-MEN-69: whoever climbs is told each thing that is missing, and by the same rule by which the office decides. */
    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Map<UUID, List<Refusal>> missing() {
        return ladders.mine().stream()
                .filter(ladder -> ladder.stage() == Stage.INDIRECT_SUPERVISION || ladder.stage() == Stage.INDEPENDENT)
                .collect(Collectors.toMap(
                        ladder -> ladder.technique().id(),
                        ladder -> rule(ladder).besidesTheNumber()));
    }

    private CertificationRule rule(Ladder ladder) {
        return new CertificationRule(
                ladder, ladders.signedCases(ladder.person(), ladder.technique().id()));
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public CertificationView certification(UUID id) {
        return reading.views(List.of(reached(stored.read(id)))).get(0);
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<Evidence> evidence(UUID id) {
        Certification certification = reached(stored.read(id));
        Set<UUID> frozen = stored.entriesOf(id);
        List<SignedCase> cases = ladders.signedCases(certification.person(), certification.technique()).stream()
                .filter(one -> frozen.contains(one.entry()))
                .toList();
        return reading.evidence(cases, certification.grantedBy(), certification.person());
    }

    private Stream<Candidate> candidate(Ladder ladder, Map<UUID, Translated> names) {
        List<SignedCase> cases =
                ladders.signedCases(ladder.person(), ladder.technique().id());
        CertificationRule rule = new CertificationRule(ladder, cases);
        var scope = Objects.requireNonNull(ladder.readyFor());
        return rule.against(scope).isEmpty()
                ? Stream.of(new Candidate(
                        ladder.person(),
                        CertificationReading.named(names, ladder.person()),
                        ladder.technique(),
                        scope,
                        cases.size(),
                        rule.assessors()))
                : Stream.empty();
    }

    private Certification reached(Certification certification) {
        if (!callers.current().reaches(certification.hospital())) {
            throw new NotFound("certification " + certification.id());
        }
        return certification;
    }
}
