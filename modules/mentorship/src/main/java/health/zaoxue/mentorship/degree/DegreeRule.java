package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.NewDegree;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.platform.text.FreeText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a degree pathway, its milestones and its publications must say. */
final class DegreeRule {
    static final int LONGEST_YEARS = 10;
    static final int MOST_AUTHORS = 200;
    private static final int FIRST_YEAR = 1980;
    private static final int WHOLE = 100;
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S{1,200}");
    private static final FreeText INSTITUTION = FreeText.required("institution", 200);
    private static final FreeText THESIS = FreeText.required("thesis", 300);
    private static final FreeText REASON = FreeText.required("reason", 500);
    private static final FreeText EVIDENCE = FreeText.required("evidence", 1000);
    private static final FreeText NAME = FreeText.required("name", 200);
    private static final FreeText TITLE = FreeText.required("title", 300);
    private static final FreeText JOURNAL = FreeText.required("journal", 200);

    private DegreeRule() {}

    /** R-MEN-161: an institution, a thesis, two supervisors of the right kind, and at most ten years. */
    static List<Refusal> against(NewDegree wanted, boolean localFits, boolean outsideFits) {
        List<Refusal> reasons =
                new ArrayList<>(against(new DegreePlan(wanted.institution(), wanted.thesis(), wanted.planned())));
        if (!localFits) {
            reasons.add(Refusal.at("local", "degree.local"));
        }
        reasons.addAll(SupervisorRule.againstOutside(wanted.outside(), outsideFits));
        return reasons;
    }

    /** R-MEN-161, R-MEN-227: an institution, a thesis, and at most ten years. */
    static List<Refusal> against(DegreePlan wanted) {
        List<Refusal> reasons = new ArrayList<>(INSTITUTION.check(wanted.institution()));
        reasons.addAll(THESIS.check(wanted.thesis()));
        LocalDate from = wanted.planned().from();
        LocalDate to = wanted.planned().to();
        if (to == null || !to.isAfter(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            reasons.add(Refusal.at("to", "degree.period", LONGEST_YEARS));
        }
        return reasons;
    }

    /** R-MEN-161: where nobody says otherwise, a milestone is due at its share of the planned time. */
    static LocalDate due(MilestoneKind kind, LocalDate from, LocalDate to) {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) * kind.percent() / WHOLE);
    }

    /** R-MEN-160: a rest, going on after it and giving up say why. */
    static List<Refusal> againstStep(DegreeState from, DegreeState next, String reason) {
        boolean agreed = from == DegreeState.PROPOSED && next == DegreeState.RUNNING;
        return agreed ? List.of() : againstReason(reason);
    }

    static List<Refusal> againstReason(String reason) {
        return REASON.check(reason);
    }

    static List<Refusal> againstName(String name) {
        return NAME.check(name);
    }

    /** R-MEN-162: done on a day that has come and not before the pathway began, with what shows it. */
    static List<Refusal> againstReport(LocalDate doneOn, String evidence, LocalDate begins, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(EVIDENCE.check(evidence));
        if (doneOn.isAfter(today) || doneOn.isBefore(begins)) {
            reasons.add(Refusal.at("doneOn", "degree.done-on"));
        }
        return reasons;
    }

    /** R-MEN-164: a title, a journal, a year, a DOI of the right form or none, and a place within the list of authors. */
    static List<Refusal> against(NewPublication wanted, int thisYear) {
        List<Refusal> reasons = new ArrayList<>(TITLE.check(wanted.title()));
        reasons.addAll(JOURNAL.check(wanted.journal()));
        if (wanted.year() < FIRST_YEAR || wanted.year() > thisYear + 1) {
            reasons.add(Refusal.at("year", "degree.year"));
        }
        if (!wanted.doi().isEmpty() && !DOI.matcher(wanted.doi()).matches()) {
            reasons.add(Refusal.at("doi", "degree.doi"));
        }
        if (wanted.authors() < 1
                || wanted.authors() > MOST_AUTHORS
                || wanted.place() < 1
                || wanted.place() > wanted.authors()) {
            reasons.add(Refusal.at("place", "degree.place"));
        }
        return reasons;
    }
}
