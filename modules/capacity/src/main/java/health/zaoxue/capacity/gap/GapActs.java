package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.capacity.PlanGap;
import health.zaoxue.capacity.PlanningChoices;
import health.zaoxue.capacity.PlanningChoices.Choice;
import health.zaoxue.capacity.WithdrawGap;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with gaps; who may and where has been asked before. */
@Dependent
class GapActs {
    private static final FreeText WHY = new FreeText("why", 10, 1000);
    private static final FreeText REASON = new FreeText("reason", 10, 1000);

    private final TechnologyGaps gaps;
    private final GapProgress progress;
    private final People people;
    private final Clock clock;

    @Inject
    GapActs(TechnologyGaps gaps, GapProgress progress, People people, Clock clock) {
        this.gaps = gaps;
        this.progress = progress;
        this.people = people;
        this.clock = clock;
    }

    PlanningChoices choices(UUID hospital) {
        return people.choices(hospital, LocalDate.now(clock));
    }

    /** R-CAP-01: one gap per hospital and technique that is not withdrawn, and none for what the hospital can do already. */
    Outcome<UUID> identify(@Nullable UUID hospital, IdentifyGap request, UUID by) {
        List<Refusal> refusals = new ArrayList<>();
        UUID technique = request.technique();
        if (hospital == null) {
            refusals.add(Refusal.at("hospital", "gap.hospital.missing"));
        }
        if (technique == null) {
            refusals.add(Refusal.at("technique", "gap.technique.missing"));
        }
        refusals.addAll(WHY.check(request.why().strip()));
        if (hospital == null || technique == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return identify(new Place(hospital, technique), request.why().strip(), by);
    }

    private Outcome<UUID> identify(Place place, String why, UUID by) {
        if (!gaps.isKnown(place)) {
            throw new NotFound("technique " + place.technique() + " at hospital " + place.hospital());
        }
        gaps.lock(place);
        TechnologyGap known = gaps.at(place).orElse(null);
        if (known != null) {
            return Outcome.refused(Refusal.at("technique", "gap.exists", known.number()));
        }
        Milestones.Milestone filled = Milestones.of(gaps.facts(place)).filled();
        if (filled != null) {
            return Outcome.refused(Refusal.at("technique", "gap.no-gap", filled.day()));
        }
        TechnologyGap gap = new TechnologyGap(gaps.nextNumber(), place, why, LocalDate.now(clock));
        gaps.add(gap);
        gaps.write(gap, List.of(gap.identified(by)), clock.instant());
        progress.follow(gap);
        return Outcome.done(gap.id());
    }

    Outcome<UUID> plan(PlanGap request, UUID by) {
        TechnologyGap gap = locked(request.gap(), request.version());
        if (!gap.state().isOpen()) {
            return Outcome.refused(Refusal.of("gap.closed", gap.number()));
        }
        List<Refusal> refusals = new ArrayList<>();
        UUID owner = request.owner();
        UUID mentor = request.mentor();
        LocalDate target = request.target();
        LocalDate today = LocalDate.now(clock);
        PlanningChoices choices = choices(gap.place().hospital());
        checkChoice("owner", owner, choices.owners(), refusals);
        checkChoice("mentor", mentor, choices.mentors(), refusals);
        if (target == null || !target.isAfter(today)) {
            refusals.add(Refusal.at("target", target == null ? "gap.target.missing" : "gap.target.past"));
        }
        if (owner == null || mentor == null || target == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        gaps.write(gap, List.of(gap.plan(new Plan(owner, mentor, target), by, today)), clock.instant());
        return Outcome.done(gap.id());
    }

    Outcome<UUID> withdraw(WithdrawGap request, UUID by) {
        TechnologyGap gap = locked(request.gap(), request.version());
        if (!gap.state().isOpen()) {
            return Outcome.refused(Refusal.of("gap.closed", gap.number()));
        }
        List<Refusal> refusals = REASON.check(request.reason().strip());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Move move = gap.withdraw(request.reason().strip(), by, LocalDate.now(clock));
        gaps.write(gap, List.of(move), clock.instant());
        return Outcome.done(gap.id());
    }

    private TechnologyGap locked(UUID id, int version) {
        TechnologyGap gap = gaps.lockedAndFresh(gaps.withId(id).orElseThrow(() -> new NotFound("gap " + id)));
        if (gap.version() != version) {
            throw new OptimisticLockException(gap.number() + " has changed since version " + version);
        }
        return gap;
    }

    private static void checkChoice(String field, @Nullable UUID chosen, List<Choice> choices, List<Refusal> refusals) {
        if (chosen == null) {
            refusals.add(Refusal.at(field, "gap." + field + ".missing"));
        } else if (choices.stream().noneMatch(choice -> choice.person().equals(chosen))) {
            refusals.add(Refusal.at(field, "gap." + field + ".elsewhere"));
        }
    }
}
