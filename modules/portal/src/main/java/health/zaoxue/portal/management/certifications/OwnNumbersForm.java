package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.OwnNumbers;
import health.zaoxue.mentorship.TechniqueNumbers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.techniques.NumbersForm;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hospital types that asks for more than the catalogue. */
public class OwnNumbersForm extends NumbersForm {
    private static final long serialVersionUID = 1L;

    private final FormStamp stamp;
    private @Nullable String reason;

    /** Begins with what is asked for at the hospital today. */
    OwnNumbersForm(TechniqueNumbers shown) {
        stamp = new FormStamp(shown.technique().version());
        begin(shown.technique().requirements());
    }

    OwnNumbers asked(UUID technique) {
        return new OwnNumbers(
                stamp.key(),
                technique,
                stamp.version(),
                cases(),
                Objects.requireNonNull(getAssessors()),
                Objects.requireNonNull(getRefreshMonths()),
                Objects.requireNonNull(getAcceptable()),
                Objects.requireNonNull(getUnacceptable()),
                Objects.requireNonNullElse(reason, ""));
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
