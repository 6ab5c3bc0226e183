package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.PairingView;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applies the rule to the facts of several people at once, in a fixed number of statements. */
@ApplicationScoped
class LadderDrawing {
    private static final Comparator<Ladder> HIGHEST_FIRST = Comparator.comparing(
                    (Ladder ladder) ->
                            ladder.stage() == null ? 0 : ladder.stage().step(),
                    Comparator.reverseOrder())
            .thenComparing(ladder -> ladder.technique().code())
            .thenComparing(Ladder::person);

    @Inject
    private LadderFacts facts;

    @Inject
    private TechniqueService techniques;

    @Inject
    private CaseLogService log;

    @Inject
    private LearningCurveLimits limits;

    @Inject
    private Clock clock;

    /** The ladders of these people in every technique that they have cases or certifications in, and in those added. */
    List<Ladder> of(Collection<UUID> people, Map<UUID, Set<UUID>> added) {
        return of(facts.casesOf(people), facts.certificationsOf(people), added, techniques::techniques);
    }

    /** R-MEN-172: the same by what is asked for at a hospital that need not be the caller's. */
    List<Ladder> at(UUID hospital, Collection<UUID> people) {
        return of(
                facts.casesOf(people),
                facts.certificationsOf(people),
                Map.of(),
                ids -> techniques.techniquesAt(hospital, ids));
    }

    /** The caller's own, also in techniques with nothing but drafts. */
    List<Ladder> ofCaller(UUID me) {
        return of(List.of(me), Map.of(me, log.desk().techniques()));
    }

    /** One ladder; none where there is no such technique. */
    Optional<Ladder> of(UUID person, UUID technique) {
        Rung rung = new Rung(person, technique);
        return of(
                        facts.casesOf(List.of(person)).stream()
                                .filter(one -> rung.equals(Rung.of(one)))
                                .toList(),
                        facts.certificationsOf(List.of(person)).stream()
                                .filter(one -> rung.equals(Rung.of(one)))
                                .toList(),
                        Map.of(person, Set.of(technique)),
                        techniques::techniques)
                .stream()
                .findFirst();
    }

    private List<Ladder> of(
            List<SignedCase> cases,
            List<HeldCertification> held,
            Map<UUID, Set<UUID>> added,
            Function<Collection<UUID>, Map<UUID, TechniqueView>> asked) {
        Map<Rung, List<SignedCase>> casesOf = cases.stream().collect(Collectors.groupingBy(Rung::of));
        Map<Rung, List<HeldCertification>> heldOf = held.stream().collect(Collectors.groupingBy(Rung::of));
        Set<Rung> rungs = new LinkedHashSet<>();
        cases.forEach(one -> rungs.add(Rung.of(one)));
        held.forEach(one -> rungs.add(Rung.of(one)));
        added.forEach((person, ids) -> ids.forEach(id -> rungs.add(new Rung(person, id))));
        Map<UUID, TechniqueView> known =
                asked.apply(rungs.stream().map(Rung::technique).distinct().toList());
        return rungs.stream()
                .filter(rung -> known.containsKey(rung.technique()))
                .map(rung -> new LadderRule(
                                new Asked(Objects.requireNonNull(known.get(rung.technique()))),
                                casesOf.getOrDefault(rung, List.of()),
                                heldOf.getOrDefault(rung, List.of()),
                                today())
                        .of(rung.person()))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    LearningCurve curve(UUID person, UUID technique) {
        TechniqueView learnt = techniques.technique(technique);
        List<SignedCase> cases = facts.casesOf(List.of(person)).stream()
                .filter(one -> one.technique().equals(technique))
                .toList();
        LearningCurve curve = LearningCurveRule.curve(learnt, cases, limits::of);
        return certifiedSince(person, technique)
                .map(since -> curve.kept(KeepingCurveRule.curve(learnt, since, cases, limits::of)))
                .orElse(curve);
    }

    /** The first day of the certification to act alone that holds today, if one does. */
    private Optional<LocalDate> certifiedSince(UUID person, UUID technique) {
        return facts.certificationsOf(List.of(person)).stream()
                .filter(one -> one.technique().equals(technique) && one.scope() == CertificationScope.INDEPENDENT)
                .filter(one -> one.holdsOn(today()))
                .map(HeldCertification::validFrom)
                .max(Comparator.naturalOrder());
    }

    List<PairingView> activeToday(List<PairingView> pairings) {
        LocalDate today = today();
        return pairings.stream().filter(pairing -> pairing.activeOn(today)).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Rung(UUID person, UUID technique) {
        static Rung of(SignedCase one) {
            return new Rung(one.person(), one.technique());
        }

        static Rung of(HeldCertification one) {
            return new Rung(one.person(), one.technique());
        }
    }
}
