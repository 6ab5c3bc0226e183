package health.zaoxue.portal.techniques;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of the numbers of a technique. */
public class NumbersForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Integer observed;
    private @Nullable Integer assisted;
    private @Nullable Integer direct;
    private @Nullable Integer indirect;
    private @Nullable Integer independent;
    private @Nullable Integer training;
    private @Nullable Integer assessors;
    private @Nullable Integer refreshMonths;
    private @Nullable BigDecimal acceptable;
    private @Nullable BigDecimal unacceptable;

    /** Begins with these. */
    protected void begin(Requirements asked) {
        observed = asked.observed();
        assisted = asked.assisted();
        direct = asked.direct();
        indirect = asked.indirect();
        independent = asked.independent();
        training = asked.training();
        assessors = asked.assessors();
        refreshMonths = asked.refreshMonths();
        acceptable = asked.acceptableFailure();
        unacceptable = asked.unacceptableFailure();
    }

    /** What is missing before any rule is asked. */
    public List<Refusal> unreadable() {
        Map<String, @Nullable Object> typed = new LinkedHashMap<>();
        typed.put("observed", observed);
        typed.put("assisted", assisted);
        typed.put("direct", direct);
        typed.put("indirect", indirect);
        typed.put("independent", independent);
        typed.put("training", training);
        typed.put("assessors", assessors);
        typed.put("refreshMonths", refreshMonths);
        typed.put("acceptable", acceptable);
        typed.put("unacceptable", unacceptable);
        return typed.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(field -> Refusal.at(field.getKey(), "text.missing"))
                .toList();
    }

    /** The cases of each step, once nothing is unreadable. */
    public Map<Stage, Integer> cases() {
        return Map.of(
                Stage.OBSERVED, Objects.requireNonNull(observed),
                Stage.ASSISTED, Objects.requireNonNull(assisted),
                Stage.DIRECT_SUPERVISION, Objects.requireNonNull(direct),
                Stage.INDIRECT_SUPERVISION, Objects.requireNonNull(indirect),
                Stage.INDEPENDENT, Objects.requireNonNull(independent),
                Stage.TRAINER, Objects.requireNonNull(training));
    }

    public @Nullable Integer getObserved() {
        return observed;
    }

    public void setObserved(@Nullable Integer typed) {
        observed = typed;
    }

    public @Nullable Integer getAssisted() {
        return assisted;
    }

    public void setAssisted(@Nullable Integer typed) {
        assisted = typed;
    }

    public @Nullable Integer getDirect() {
        return direct;
    }

    public void setDirect(@Nullable Integer typed) {
        direct = typed;
    }

    public @Nullable Integer getIndirect() {
        return indirect;
    }

    public void setIndirect(@Nullable Integer typed) {
        indirect = typed;
    }

    public @Nullable Integer getIndependent() {
        return independent;
    }

    public void setIndependent(@Nullable Integer typed) {
        independent = typed;
    }

    public @Nullable Integer getTraining() {
        return training;
    }

    public void setTraining(@Nullable Integer typed) {
        training = typed;
    }

    public @Nullable Integer getAssessors() {
        return assessors;
    }

    public void setAssessors(@Nullable Integer typed) {
        assessors = typed;
    }

    public @Nullable Integer getRefreshMonths() {
        return refreshMonths;
    }

    public void setRefreshMonths(@Nullable Integer typed) {
        refreshMonths = typed;
    }

    public @Nullable BigDecimal getAcceptable() {
        return acceptable;
    }

    public void setAcceptable(@Nullable BigDecimal typed) {
        acceptable = typed;
    }

    public @Nullable BigDecimal getUnacceptable() {
        return unacceptable;
    }

    public void setUnacceptable(@Nullable BigDecimal typed) {
        unacceptable = typed;
    }
}
