package health.zaoxue.portal.physician.cases;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a mentor taps and types on the apprentice's device. */
public class CoSignForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Entrustment entrustment;
    private @Nullable Performance performance;
    private @Nullable Complexity complexity;
    private @Nullable String wentWell;
    private @Nullable String nextTime;
    private boolean serious;

    void begin(CaseView entry) {
        complexity = entry.details().role().isOperating() ? entry.details().complexity() : null;
    }

    Rating rating(AssessmentManner manner) {
        return new Rating(
                entrustment,
                performance,
                complexity,
                manner,
                Objects.requireNonNullElse(wentWell, ""),
                Objects.requireNonNullElse(nextTime, ""),
                serious);
    }

    public Entrustment[] getScores() {
        return Entrustment.values();
    }

    public Performance[] getPerformances() {
        return Performance.values();
    }

    public Complexity[] getComplexities() {
        return Complexity.values();
    }

    public @Nullable Entrustment getEntrustment() {
        return entrustment;
    }

    public void setEntrustment(@Nullable Entrustment chosen) {
        entrustment = chosen;
    }

    public @Nullable Performance getPerformance() {
        return performance;
    }

    public void setPerformance(@Nullable Performance chosen) {
        performance = chosen;
    }

    public @Nullable Complexity getComplexity() {
        return complexity;
    }

    public void setComplexity(@Nullable Complexity chosen) {
        complexity = chosen;
    }

    public @Nullable String getWentWell() {
        return wentWell;
    }

    public void setWentWell(@Nullable String typed) {
        wentWell = typed;
    }

    public @Nullable String getNextTime() {
        return nextTime;
    }

    public void setNextTime(@Nullable String typed) {
        nextTime = typed;
    }

    public boolean isSerious() {
        return serious;
    }

    public void setSerious(boolean ticked) {
        serious = ticked;
    }
}
