package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.EvidenceChange;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueService;
import health.zaoxue.mentorship.TechniqueView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applications as pages show them. */
@ApplicationScoped
class ApplicationReading {
    @Inject
    private Applications stored;

    @Inject
    private CertificationReading reading;

    @Inject
    private TechniqueService techniques;

    /** Everything that is read of one application, before it is put together. */
    private record Read(
            Application one,
            List<ApplicationCase> cases,
            List<ApplicationMember> members,
            List<ApplicationStep> steps,
            EvidenceRule now,
            Map<UUID, Translated> names) {}

    ApplicationView view(UUID id) {
        Application one = stored.read(id);
        List<ApplicationCase> cases = stored.casesOf(one);
        List<ApplicationMember> members = stored.committeeOf(one);
        List<ApplicationStep> steps = stored.historyOf(one.id());
        Stream<UUID> people = Stream.of(
                        Stream.of(one.person()),
                        cases.stream().map(each -> each.of(one).mentor()),
                        members.stream().map(ApplicationMember::member),
                        steps.stream().map(ApplicationStep::by).filter(Objects::nonNull))
                .flatMap(each -> each);
        return view(new Read(one, cases, members, steps, stored.now(one), reading.namesOf(people.toList())));
    }

    private ApplicationView view(Read read) {
        Application one = read.one();
        List<SignedCase> signed =
                read.cases().stream().map(each -> each.of(one)).toList();
        TechniqueView technique = techniques.technique(one.technique());
        return new ApplicationView(
                one.id(),
                one.person(),
                CertificationReading.named(read.names(), one.person()),
                technique.name(),
                one.scope(),
                one.stateOn(reading.today()),
                one.round(),
                one.lapsesOn(),
                one.techniqueVersion(),
                technique.confirmation(),
                one.curveLimit(),
                one.certification(),
                read.cases().stream().map(each -> shown(each, read)).toList(),
                committee(read, Lineage.decidingMentor(signed)),
                one.storedState().isOpen() ? changes(one, signed, read.now(), technique) : List.of(),
                read.steps().stream().map(step -> step(step, read.names())).toList(),
                one.version());
    }

    /** R-MEN-103. */
    List<EvidenceChange> changes(Application one) {
        List<SignedCase> frozen = frozen(one);
        return changes(one, frozen, stored.now(one), techniques.technique(one.technique()));
    }

    List<SignedCase> frozen(Application one) {
        return stored.casesOf(one).stream().map(each -> each.of(one)).toList();
    }

    private static List<EvidenceChange> changes(
            Application one, List<SignedCase> frozen, EvidenceRule now, TechniqueView technique) {
        Set<UUID> entries = frozen.stream().map(SignedCase::entry).collect(Collectors.toSet());
        return now.since(
                entries, EvidenceRule.asksForSomethingElse(one.techniqueVersion(), one.confirmation(), technique));
    }

    private static ApplicationView.Case shown(ApplicationCase each, Read read) {
        SignedCase signed = each.of(read.one());
        return new ApplicationView.Case(
                signed.entry(),
                signed.day(),
                signed.role(),
                signed.complexity(),
                signed.outcome(),
                signed.entrustment(),
                CertificationReading.named(read.names(), signed.mentor()),
                each.entryVersion(),
                each.curve(),
                read.one().storedState().isOpen() ? read.now().of(signed.entry()) : null);
    }

    private static List<ApplicationView.Member> committee(Read read, UUID deciding) {
        return read.members().stream()
                .map(each -> new ApplicationView.Member(
                        each.member(),
                        CertificationReading.named(read.names(), each.member()),
                        each.member().equals(deciding),
                        each.inFavour(),
                        each.reason(),
                        each.signedAt()))
                .toList();
    }

    private static ApplicationView.Step step(ApplicationStep step, Map<UUID, Translated> names) {
        UUID by = step.by();
        return new ApplicationView.Step(
                step.state(), by == null ? null : CertificationReading.named(names, by), step.at(), step.reason());
    }
}
