package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Ladder;
import health.zaoxue.mentorship.Ladder.Position;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far somebody has come in one technique on one day, by rule. */
final class LadderRule {
    private final Asked asked;
    private final List<SignedCase> cases;
    private final List<HeldCertification> held;
    private final LocalDate today;
    private final boolean suspended;

    LadderRule(Asked asked, List<SignedCase> cases, List<HeldCertification> held, LocalDate today) {
        this.asked = asked;
        this.cases = List.copyOf(cases);
        this.held = held.stream().filter(one -> one.holdsOn(today)).toList();
        suspended = held.stream().anyMatch(HeldCertification::suspended);
        this.today = today;
    }

    Ladder of(UUID person) {
        Stage stage = stage();
        LocalDate last = lastPerformed();
        LocalDate refreshBy = refreshBy(last);
        return new Ladder(
                person,
                asked.technique(),
                stage,
                Arrays.stream(Stage.values()).map(step -> step(step, stage)).toList(),
                stage == null ? 0 : missingAt(stage),
                readyFor(stage),
                last,
                refreshBy,
                refreshBy != null && !today.isBefore(refreshBy),
                certifiedUntil());
    }

    private @Nullable LocalDate certifiedUntil() {
        return held.stream()
                .filter(one -> one.scope() == CertificationScope.INDEPENDENT)
                .map(HeldCertification::validUntil)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * R-MEN-12: up to indirect supervision one works at the first step whose cases are not complete; a case counts at its own
     * code and for every step below. R-MEN-13: independence and training others come with a valid certification only.
     */
    private @Nullable Stage stage() {
        if (holds(CertificationScope.INDEPENDENT)) {
            return holds(CertificationScope.TRAINER) ? Stage.TRAINER : Stage.INDEPENDENT;
        }
        return cases.isEmpty() ? null : firstIncomplete();
    }

    private Stage firstIncomplete() {
        return Arrays.stream(Stage.values())
                .filter(step -> !step.needsCertification() && missingAt(step) > 0)
                .findFirst()
                .orElse(Stage.INDIRECT_SUPERVISION);
    }

    private boolean holds(CertificationScope scope) {
        return held.stream().anyMatch(one -> one.scope() == scope);
    }

    /** R-MEN-60: while one is suspended nobody is ready for another: the suspension is decided first. */
    private @Nullable CertificationScope readyFor(@Nullable Stage stage) {
        if (stage == null || suspended || missingAt(stage) > 0) {
            return null;
        }
        return switch (stage) {
            case INDIRECT_SUPERVISION -> CertificationScope.INDEPENDENT;
            case INDEPENDENT -> CertificationScope.TRAINER;
            case OBSERVED, ASSISTED, DIRECT_SUPERVISION, TRAINER -> null;
        };
    }

    private Ladder.Step step(Stage step, @Nullable Stage stage) {
        return new Ladder.Step(step, shownAt(step), requirements().at(step), position(step, stage));
    }

    private Position position(Stage step, @Nullable Stage stage) {
        if (stage == null || step.compareTo(stage) > 0) {
            return Position.AHEAD;
        }
        boolean complete = step != stage || (step == Stage.TRAINER && missingAt(step) == 0);
        return complete ? Position.DONE : Position.NOW;
    }

    /** The cases at this very code, or as many as the step asks for where higher ones stand in for them. */
    private int shownAt(Stage step) {
        int exactly =
                (int) cases.stream().filter(one -> one.role().stage() == step).count();
        return Math.max(exactly, Math.min(requirements().at(step), Asked.countedAt(step, cases)));
    }

    private int missingAt(Stage step) {
        return asked.completed(step, cases) ? 0 : requirements().at(step) - Asked.countedAt(step, cases);
    }

    private Requirements requirements() {
        return asked.technique().requirements();
    }

    private @Nullable LocalDate lastPerformed() {
        return cases.stream()
                .filter(one -> one.role().countsFor(Stage.DIRECT_SUPERVISION))
                .map(SignedCase::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * R-MEN-14: who is certified and has not had the technique in hand for its refresh period, counted from the last signed-off
     * case or the start of the certification, is due for a refresh; a signed-off case clears it.
     */
    private @Nullable LocalDate refreshBy(@Nullable LocalDate last) {
        return held.stream()
                .filter(one -> one.scope() == CertificationScope.INDEPENDENT)
                .map(HeldCertification::validFrom)
                .max(Comparator.naturalOrder())
                .map(start -> last != null && last.isAfter(start) ? last : start)
                .map(day -> day.plusMonths(requirements().refreshMonths()))
                .orElse(null);
    }
}
