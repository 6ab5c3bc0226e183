package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeChoices;
import health.zaoxue.mentorship.NewSupervisor;
import health.zaoxue.mentorship.SupervisionEnd;
import health.zaoxue.mentorship.SupervisorChoice;
import health.zaoxue.mentorship.SupervisorSide;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names supervisors and ends supervision; the degree is held meanwhile. */
@ApplicationScoped
class DegreeSupervision {
    @Inject
    private Degrees degrees;

    @Inject
    private DegreePeople people;

    @Inject
    private DegreeNotices notices;

    @Inject
    private Clock clock;

    /** Those that a proposed degree begins with. */
    void begin(Degree degree, UUID local, SupervisorChoice outside) {
        add(degree, SupervisorSide.LOCAL, SupervisorChoice.registered(local), degree.beginsOn());
        add(degree, SupervisorSide.OUTSIDE, outside, degree.beginsOn());
    }

    private void add(Degree degree, SupervisorSide side, SupervisorChoice who, LocalDate from) {
        NewSupervisor wanted = new NewSupervisor(UUID.randomUUID(), degree.id(), side, who, from);
        degrees.add(new StoredSupervisor(wanted, degree.person(), clock.instant()));
    }

    /** R-MEN-203: by whoever takes part, while the degree is open; whoever is on the register is told. */
    Outcome<UUID> name(Degree degree, NewSupervisor wanted, UUID by) {
        if (!degree.state().isOpen()) {
            return Outcome.refused(Refusal.of("degree.not-now"));
        }
        List<String> content = List.of(
                degree.id().toString(),
                wanted.side() + "/" + wanted.who().person(),
                wanted.who().name(),
                wanted.who().institution(),
                wanted.from().toString());
        return degrees.once(
                new Submission(wanted.key(), "degree.supervisor", content), () -> named(degree, wanted, by));
    }

    private Outcome<UUID> named(Degree degree, NewSupervisor wanted, UUID by) {
        DegreeChoices choices = people.choices(degree.hospital(), degree.person());
        boolean fits = contains(
                wanted.side() == SupervisorSide.LOCAL ? choices.local() : choices.outside(),
                wanted.who().person());
        List<Refusal> reasons = SupervisorRule.against(wanted, degree, fits, degrees.supervisors(degree.id()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        StoredSupervisor added = new StoredSupervisor(wanted, by, clock.instant());
        degrees.add(added);
        notices.supervises(degree, added);
        return Outcome.done(degree.id());
    }

    static boolean contains(List<DegreeChoices.Choice> choices, @Nullable UUID person) {
        return choices.stream().anyMatch(one -> one.person().equals(person));
    }

    /** R-MEN-204: the row stays with both days; the same end again changes nothing. */
    Outcome<UUID> end(Degree degree, SupervisionEnd end) {
        if (!degree.state().isOpen()) {
            return Outcome.refused(Refusal.of("degree.not-now"));
        }
        List<StoredSupervisor> known = degrees.supervisors(degree.id());
        StoredSupervisor ending = known.stream()
                .filter(one -> one.id().equals(end.supervision()))
                .findFirst()
                .orElseThrow(() -> new NotFound("supervision " + end.supervision()));
        if (end.lastDay().equals(ending.toDay())) {
            return Outcome.done(degree.id());
        }
        List<Refusal> reasons = SupervisorRule.againstEnd(ending, end.lastDay(), degree, known);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        ending.end(end.lastDay());
        notices.ends(degree, ending);
        return Outcome.done(degree.id());
    }
}
