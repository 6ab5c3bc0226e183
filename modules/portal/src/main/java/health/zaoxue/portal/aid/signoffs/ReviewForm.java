package health.zaoxue.portal.aid.signoffs;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a mentor taps and types about a case. */
public class ReviewForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Entrustment entrustment;
    private @Nullable String wellPhrase;
    private @Nullable String wentWell;
    private @Nullable String nextPhrase;
    private @Nullable String nextTime;
    private boolean serious;
    private boolean remote;
    private @Nullable Performance performance;
    private @Nullable Complexity complexity;
    private @Nullable String reason;

    Rating rating() {
        return new Rating(
                entrustment,
                performance,
                complexity,
                remote ? AssessmentManner.REMOTE : AssessmentManner.IN_PLACE,
                together(wellPhrase, wentWell),
                together(nextPhrase, nextTime),
                serious);
    }

    String givenReason() {
        return reason == null ? "" : reason;
    }

    private static String together(@Nullable String phrase, @Nullable String own) {
        return Stream.of(phrase, own)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    public @Nullable Entrustment getEntrustment() {
        return entrustment;
    }

    public void setEntrustment(@Nullable Entrustment entrustment) {
        this.entrustment = entrustment;
    }

    public @Nullable String getWellPhrase() {
        return wellPhrase;
    }

    public void setWellPhrase(@Nullable String wellPhrase) {
        this.wellPhrase = wellPhrase;
    }

    public @Nullable String getWentWell() {
        return wentWell;
    }

    public void setWentWell(@Nullable String wentWell) {
        this.wentWell = wentWell;
    }

    public @Nullable String getNextPhrase() {
        return nextPhrase;
    }

    public void setNextPhrase(@Nullable String nextPhrase) {
        this.nextPhrase = nextPhrase;
    }

    public @Nullable String getNextTime() {
        return nextTime;
    }

    public void setNextTime(@Nullable String nextTime) {
        this.nextTime = nextTime;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public @Nullable Performance getPerformance() {
        return performance;
    }

    public void setPerformance(@Nullable Performance performance) {
        this.performance = performance;
    }

    public @Nullable Complexity getComplexity() {
        return complexity;
    }

    public void setComplexity(@Nullable Complexity complexity) {
        this.complexity = complexity;
    }

    public boolean isSerious() {
        return serious;
    }

    public void setSerious(boolean serious) {
        this.serious = serious;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
