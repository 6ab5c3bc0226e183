package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    List<CertificationView> views(List<Certification> found) {
        Map<UUID, Translated> names = namesOf(found.stream()
                .flatMap(one -> Stream.of(one.person(), one.decidingMentor()))
                .toList());
        Map<UUID, TechniqueView> known = techniques.techniques(
                found.stream().map(Certification::technique).distinct().toList());
        Map<UUID, Integer> cases =
                stored.numberOfCases(found.stream().map(Certification::id).toList());
        return found.stream()
                .map(one -> new CertificationView(
                        one.id(),
                        one.person(),
                        named(names, one.person()),
                        one.technique(),
                        Objects.requireNonNull(known.get(one.technique())).name(),
                        one.scope(),
                        one.grantedOn(),
                        one.validFrom(),
                        one.validUntil(),
                        one.endedOn(),
                        named(names, one.decidingMentor()),
                        one.generation(),
                        cases.getOrDefault(one.id(), 0)))
                .toList();
    }

    /** Latest first. */
    List<Evidence> evidence(List<SignedCase> cases) {
        Map<UUID, Translated> names =
                namesOf(cases.stream().map(SignedCase::mentor).toList());
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

    Map<UUID, Translated> namesOf(Collection<UUID> ids) {
        return people.people(ids.stream().distinct().toList()).values().stream()
                .collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    static Translated named(Map<UUID, Translated> names, UUID id) {
        return Objects.requireNonNull(names.get(id), "person");
    }
}
