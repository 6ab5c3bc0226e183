package health.zaoxue.mentorship.ladder;

import health.zaoxue.mentorship.EarlierNumbers;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueView;
import java.time.LocalDate;
import java.util.List;

/** What a technique asks for today, and what it asked for before. */
record Asked(TechniqueView technique) {
    /**
     * R-MEN-106: a case counts by the numbers that were in force on its day or later; what was complete while they were in force stays
     * complete, whatever later ones ask for. A case of the day on which others came into force counts for both.
     */
    boolean completed(Stage step, List<SignedCase> cases) {
        return countedAt(step, cases) >= technique.requirements().at(step)
                || technique.earlier().stream().anyMatch(numbers -> completed(numbers, step, cases));
    }

    private static boolean completed(EarlierNumbers numbers, Stage step, List<SignedCase> cases) {
        List<SignedCase> then = cases.stream()
                .filter(one -> !one.day().isAfter(numbers.until()))
                .toList();
        return countedAt(step, then) >= numbers.requirements().at(step);
    }

    /** R-MEN-174: what was asked for on a day; before there was anything, the first. */
    Requirements on(LocalDate day) {
        return technique.earlier().stream()
                .filter(numbers -> day.isBefore(numbers.until()))
                .findFirst()
                .map(EarlierNumbers::requirements)
                .orElse(technique.requirements());
    }

    static int countedAt(Stage step, List<SignedCase> cases) {
        return (int) cases.stream().filter(one -> one.role().countsFor(step)).count();
    }
}
