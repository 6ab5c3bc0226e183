package health.zaoxue.portal.administration.techniques;

import health.zaoxue.mentorship.TechniqueHistory;
import health.zaoxue.mentorship.TechniqueRevision;
import health.zaoxue.portal.techniques.NumbersForm;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a new version of a technique. */
public class RevisionForm extends NumbersForm {
    private static final long serialVersionUID = 1L;

    private @Nullable String failure;
    private @Nullable String source;

    /** A form that begins with the version in force. */
    static RevisionForm of(TechniqueHistory.Version current) {
        RevisionForm form = new RevisionForm();
        form.begin(current.requirements());
        form.failure = current.failure();
        form.source = current.source();
        return form;
    }

    TechniqueRevision asked(UUID technique, int recordVersion) {
        return new TechniqueRevision(
                technique,
                recordVersion,
                cases(),
                Objects.requireNonNull(getAssessors()),
                Objects.requireNonNull(getRefreshMonths()),
                Objects.requireNonNull(getAcceptable()),
                Objects.requireNonNull(getUnacceptable()),
                Objects.requireNonNullElse(failure, ""),
                Objects.requireNonNullElse(source, ""));
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
