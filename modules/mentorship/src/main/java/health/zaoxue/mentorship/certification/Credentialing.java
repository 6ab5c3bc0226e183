package health.zaoxue.mentorship.certification;

import health.zaoxue.identity.PersonService;
import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CertificationGranted;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Decides by the rule, writes the certification down with its evidence, and tells it. */
@ApplicationScoped
class Credentialing {
    private static final String RENEWED = "renewed";

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
        if (stored.open(request).filter(one -> one.holdsOn(today())).isPresent()) {
            reasons.add(Refusal.of("certification.already"));
            return reasons;
        }
        Ladder ladder = ladders.ladder(request.person(), request.technique());
        List<SignedCase> cases = ladders.signedCases(request.person(), request.technique());
        reasons.addAll(new CertificationRule(ladder, cases).against(request.scope()));
        return reasons;
    }

    UUID grant(CertificationRequest request, Caller caller) {
        List<SignedCase> cases = ladders.signedCases(request.person(), request.technique());
        Ladder ladder = ladders.ladder(request.person(), request.technique());
        stored.open(request).ifPresent(expired -> expired.end(today(), RENEWED));
        stored.flush();
        UUID mentor = Lineage.decidingMentor(cases);
        UUID hospital = hospitalOf(request.person());
        Certification certification = new Certification(
                request,
                new Certification.Grant(
                        hospital,
                        ladder.technique().version(),
                        caller.person(),
                        today(),
                        mentor,
                        Lineage.generationAfter(generationOf(mentor, request.technique()))));
        stored.add(certification, cases);
        granted.fire(new CertificationGranted(
                certification.id(),
                hospital,
                request.technique(),
                request.person(),
                request.scope() == CertificationScope.TRAINER,
                clock.instant()));
        return certification.id();
    }

    void mustBeColleague(UUID person, Caller caller) {
        if (!caller.reaches(hospitalOf(person))) {
            throw new NotFound("person " + person);
        }
    }

    private UUID hospitalOf(UUID person) {
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
