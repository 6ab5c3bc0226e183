package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueView;
import java.time.LocalDate;
import java.util.List;

/**
 * What a technique asks for today, and what it asked for before.
 *
 * @param earlier versions that were in force for at least a day
 */
record Asked(TechniqueView technique, List<Earlier> earlier) {
    Asked {
        earlier = List.copyOf(earlier);
    }

    /**
     * A version that another one has replaced.
     *
     * @param until the day on which the next one came into force; a case of that day counts for both
     */
    record Earlier(LocalDate until, Requirements requirements) {
        private boolean completed(Stage step, List<SignedCase> cases) {
            List<SignedCase> then =
                    cases.stream().filter(one -> !one.day().isAfter(until)).toList();
            return countedAt(step, then) >= requirements.at(step);
        }
    }

    /**
     * R-MEN-106: a case counts by the versions that were in force on its day or later; what was complete while a version was in force stays
     * complete, whatever later ones ask for.
     */
    boolean completed(Stage step, List<SignedCase> cases) {
        return countedAt(step, cases) >= technique.requirements().at(step)
                || earlier.stream().anyMatch(version -> version.completed(step, cases));
    }

    static int countedAt(Stage step, List<SignedCase> cases) {
        return (int) cases.stream().filter(one -> one.role().countsFor(step)).count();
    }
}
