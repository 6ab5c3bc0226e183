package health.zaoxue.portal.administration.techniques;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.Stage;
import health.zaoxue.mentorship.TechniqueHistory;
import health.zaoxue.mentorship.TechniqueRevision;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a new version of a technique. */
public class RevisionForm implements Serializable {
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
    private @Nullable String failure;
    private @Nullable String source;

    /** A form that begins with the version in force. */
    static RevisionForm of(TechniqueHistory.Version current) {
        RevisionForm form = new RevisionForm();
        Requirements asked = current.requirements();
        form.observed = asked.observed();
        form.assisted = asked.assisted();
        form.direct = asked.direct();
        form.indirect = asked.indirect();
        form.independent = asked.independent();
        form.training = asked.training();
        form.assessors = asked.assessors();
        form.refreshMonths = asked.refreshMonths();
        form.acceptable = asked.acceptableFailure();
        form.unacceptable = asked.unacceptableFailure();
        form.failure = current.failure();
        form.source = current.source();
        return form;
    }

    /** What is missing before any rule is asked. */
    List<Refusal> unreadable() {
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

    TechniqueRevision asked(UUID technique, int recordVersion) {
        return new TechniqueRevision(
                technique,
                recordVersion,
                cases(),
                Objects.requireNonNull(assessors),
                Objects.requireNonNull(refreshMonths),
                Objects.requireNonNull(acceptable),
                Objects.requireNonNull(unacceptable),
                Objects.requireNonNullElse(failure, ""),
                Objects.requireNonNullElse(source, ""));
    }

    private Map<Stage, Integer> cases() {
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

    public @Nullable String getFailure() {
        return failure;
    }

    public void setFailure(@Nullable String typed) {
        failure = typed;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String typed) {
        source = typed;
    }
}
