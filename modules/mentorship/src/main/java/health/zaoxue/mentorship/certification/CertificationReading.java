package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CertificationStepView;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Certifications and their evidence as pages show them. */
@ApplicationScoped
class CertificationReading {
    @Inject
    private Certifications stored;

    @Inject
    private PersonService people;

    @Inject
    private TechniqueService techniques;

    @Inject
    private ApplicationLists applications;

    @Inject
    private Clock clock;

    List<CertificationView> views(List<Certification> found) {
        Map<UUID, Translated> names = namesOf(found.stream()
                .flatMap(one -> Stream.of(one.person(), one.decidingMentor()))
                .toList());
        Map<UUID, TechniqueView> known = techniques.techniques(
                found.stream().map(Certification::technique).distinct().toList());
        Map<UUID, Integer> cases =
                stored.numberOfCases(found.stream().map(Certification::id).toList());
        LocalDate today = today();
        return found.stream()
                .map(one -> view(one, new Known(today, names, known, cases)))
                .toList();
    }

    /** What views of certifications mention. */
    private record Known(
            LocalDate today,
            Map<UUID, Translated> names,
            Map<UUID, TechniqueView> techniques,
            Map<UUID, Integer> cases) {}

    private static CertificationView view(Certification one, Known known) {
        return new CertificationView(
                one.id(),
                one.person(),
                named(known.names(), one.person()),
                one.technique(),
                Objects.requireNonNull(known.techniques().get(one.technique())).name(),
                one.scope(),
                one.stateOn(known.today()),
                one.grantedOn(),
                one.validFrom(),
                one.reviewOn(),
                one.validUntil(),
                one.endedOn(),
                one.limits(),
                named(known.names(), one.decidingMentor()),
                one.generation(),
                known.cases().getOrDefault(one.id(), 0),
                one.version());
    }

    /**
     * Latest first.
     *
     * @param further people whom the same page names, so that all names are read at once
     */
    List<Evidence> evidence(List<SignedCase> cases, UUID... further) {
        Map<UUID, Translated> names = namesOf(Stream.concat(cases.stream().map(SignedCase::mentor), Stream.of(further))
                .toList());
        Comparator<SignedCase> latestFirst = SignedCase.IN_ORDER.reversed();
        return cases.stream()
                .sorted(latestFirst)
                .map(one -> new Evidence(
                        one.entry(),
                        one.day(),
                        one.role(),
                        one.complexity(),
                        one.outcome(),
                        one.entrustment(),
                        named(names, one.mentor())))
                .toList();
    }

    List<CertificationStepView> history(List<CertificationStep> steps) {
        Map<UUID, Translated> names = namesOf(steps.stream()
                .map(CertificationStep::by)
                .filter(Objects::nonNull)
                .toList());
        return steps.stream()
                .map(step -> new CertificationStepView(
                        step.state(), step.by() == null ? null : named(names, step.by()), step.at(), step.reason()))
                .toList();
    }

    /** The committee that signed for it, by name. */
    List<Translated> signatoriesOf(UUID certification) {
        return applications.signedFor(certification);
    }

    Translated nameOf(UUID person) {
        return named(namesOf(List.of(person)), person);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Map<UUID, Translated> namesOf(Collection<UUID> ids) {
        return people.people(ids.stream().distinct().toList()).values().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    static Translated named(Map<UUID, Translated> names, UUID id) {
        return Objects.requireNonNull(names.get(id), "person");
    }
}
