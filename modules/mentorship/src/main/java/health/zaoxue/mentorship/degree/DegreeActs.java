package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeStep;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Proposes pathways and moves them from state to state. */
@ApplicationScoped
class DegreeActs {
    @Inject
    private Degrees degrees;

    @Inject
    private DegreePeople people;

    @Inject
    private DegreeSupervision supervision;

    @Inject
    private DegreeNotices notices;

    @Inject
    private Clock clock;

    Outcome<UUID> propose(NewDegree wanted, UUID person, UUID hospital) {
        DegreeChoices choices = people.choices(hospital, person);
        List<Refusal> reasons = DegreeRule.against(
                wanted,
                DegreeSupervision.contains(choices.local(), wanted.local()),
                DegreeSupervision.contains(choices.outside(), wanted.outside().person()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<String> content = List.of(
                wanted.kind().name(),
                wanted.institution(),
                wanted.thesis(),
                wanted.local() + "/" + wanted.outside().person(),
                wanted.outside().name(),
                wanted.outside().institution(),
                wanted.planned().toString());
        return degrees.once(
                new Submission(wanted.key(), "degree.propose", content), () -> proposed(wanted, person, hospital));
    }

    /** R-MEN-161: one at a time. */
    private Outcome<UUID> proposed(NewDegree wanted, UUID person, UUID hospital) {
        if (degrees.hasOpen(person)) {
            return Outcome.refused(Refusal.of("degree.another"));
        }
        Degree degree = new Degree(wanted, person, hospital);
        degrees.add(degree);
        supervision.begin(degree, wanted.local(), wanted.outside());
        degrees.note(degree, "", person, clock.instant());
        notices.proposed(degree, degrees.supervisors(degree.id()));
        return Outcome.done(degree.id());
    }

    /** R-MEN-160: a supervisor agrees; each of the three lets it rest, go on, or gives it up; only the conferral ends it well. */
    Outcome<UUID> move(Degree degree, DegreeStep step, UUID by) {
        if (degree.state() == step.next()) {
            return Outcome.done(degree.id());
        }
        if (degree.version() != step.version()) {
            throw new OptimisticLockException("degree " + degree.id() + " has changed since " + step.version());
        }
        boolean agrees = degree.state() == DegreeState.PROPOSED && step.next() == DegreeState.RUNNING;
        if (step.next() == DegreeState.CONFERRED
                || !degree.state().mayBecome(step.next())
                || (agrees && !degrees.supervises(degree.id(), by, LocalDate.now(clock)))) {
            return Outcome.refused(Refusal.of("degree.not-now"));
        }
        List<Refusal> reasons = DegreeRule.againstStep(degree.state(), step.next(), step.reason());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        degree.become(step.next());
        degrees.note(degree, agrees ? "" : step.reason().strip(), by, clock.instant());
        return Outcome.done(degree.id());
    }
}
