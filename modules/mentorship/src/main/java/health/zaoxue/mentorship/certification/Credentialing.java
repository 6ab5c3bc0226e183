package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationGranted;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.mentorship.TechniqueView;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides by the rule, writes the certification down with its evidence, and tells it. */
@ApplicationScoped
class Credentialing {
    private static final int RENEWED_BEFORE_DAYS = 90;

    @Inject
    private Certifications stored;

    @Inject
    private LadderService ladders;

    @Inject
    private PersonService people;

    @Inject
    private Event<CertificationGranted> granted;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** R-MEN-17: by the credentialing office of the person's hospital, never for oneself, and only where the rule holds. */
    List<Refusal> against(CertificationRequest request, Caller caller) {
        if (caller.person().equals(request.person())) {
            return List.of(Refusal.of("certification.own"));
        }
        mustBeColleague(request.person(), caller);
        List<Refusal> reasons = new ArrayList<>(CertificationRule.againstPeriod(request, today()));
        reasons.addAll(againstCases(request));
        return reasons;
    }

    /** What stands against it besides its days: a certification that is in force, or else each thing that the cases leave open. */
    List<Refusal> againstCases(CertificationRequest request) {
        Optional<Refusal> standing = stored.open(request).flatMap(this::inTheWay);
        if (standing.isPresent()) {
            return List.of(standing.get());
        }
        Ladder ladder = ladders.ladder(request.person(), request.technique());
        List<SignedCase> cases = ladders.signedCases(request.person(), request.technique());
        return new CertificationRule(ladder, cases).against(request.scope());
    }

    /** Whoever decides on the same certification waits. */
    void holdStill(CertificationRequest request) {
        stored.holdStill(request);
    }

    private Optional<Refusal> inTheWay(Certification open) {
        return switch (open.stateOn(today())) {
            case GRANTED -> Optional.of(Refusal.of("certification.already"));
            case SUSPENDED -> Optional.of(Refusal.of("certification.suspended"));
            case EXPIRED, REVOKED, RENEWED -> Optional.empty();
        };
    }

    /**
     * R-MEN-62: what holds is renewed from 90 days before its last day on, by the office and never by oneself, on the latest cases.
     */
    List<Refusal> against(Certification ending, CertificationRequest request, Caller caller) {
        if (caller.person().equals(ending.person())) {
            return List.of(Refusal.of("certification.own"));
        }
        mustBeColleague(ending.person(), caller);
        if (ending.stateOn(today()) != CertificationState.GRANTED) {
            return List.of(Refusal.of("certification.not-held"));
        }
        LocalDate opens = ending.validUntil().minusDays(RENEWED_BEFORE_DAYS);
        if (today().isBefore(opens)) {
            return List.of(Refusal.of("certification.renewal-early", opens));
        }
        List<Refusal> reasons = new ArrayList<>(CertificationRule.againstPeriod(request, today()));
        reasons.addAll(new CertificationRule(
                        ladders.ladder(request.person(), request.technique()),
                        ladders.signedCases(request.person(), request.technique()))
                .againstRenewal());
        return reasons;
    }

    CertificationStep.Act act(Caller caller, @Nullable String reason) {
        return new CertificationStep.Act(caller.person(), clock.instant(), reason);
    }

    /** On the cases of now. */
    UUID grant(CertificationRequest request, Caller caller) {
        return grant(request, ladders.signedCases(request.person(), request.technique()), caller);
    }

    /** On those cases. */
    UUID grant(CertificationRequest request, List<SignedCase> cases, Caller caller) {
        CertificationStep.Act act = act(caller, null);
        stored.open(request).ifPresent(before -> {
            before.renew(today());
            stored.note(before, act);
        });
        Certification certification =
                new Certification(request, grounds(request, Lineage.decidingMentor(cases), caller.person()));
        stored.add(certification, cases, act);
        granted.fire(new CertificationGranted(
                certification.id(),
                certification.hospital(),
                request.technique(),
                request.person(),
                request.scope() == CertificationScope.TRAINER,
                act.at()));
        return certification.id();
    }

    private Certification.Grant grounds(CertificationRequest request, UUID mentor, UUID office) {
        TechniqueView asked =
                ladders.ladder(request.person(), request.technique()).technique();
        TechniqueConfirmation confirmed = asked.confirmation();
        return new Certification.Grant(
                hospitalOf(request.person()),
                asked.version(),
                confirmed == null ? null : confirmed.id(),
                office,
                today(),
                mentor,
                Lineage.generationAfter(generationOf(mentor, request.technique())));
    }

    void mustBeColleague(UUID person, Caller caller) {
        if (!caller.reaches(hospitalOf(person))) {
            throw new NotFound("person " + person);
        }
    }

    UUID hospitalOf(UUID person) {
        PersonView known = people.person(person);
        if (known.hospital() == null) {
            throw new NotFound("person " + person + " at a recipient hospital");
        }
        return known.hospital();
    }

    private int generationOf(UUID mentor, UUID technique) {
        return people.person(mentor).local()
                ? stored.generationOf(mentor, technique).orElse(1)
                : 0;
    }
}
