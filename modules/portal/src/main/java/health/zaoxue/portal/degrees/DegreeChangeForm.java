package health.zaoxue.portal.degrees;

import health.zaoxue.mentorship.DegreeChange;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.portal.page.FormStamp;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of whoever changes what a degree pathway says of itself. */
public class DegreeChangeForm extends DegreePlanForm {
    private static final long serialVersionUID = 1L;

    private @Nullable String reason;

    DegreeChangeForm(DegreePlan known, @Nullable String reason) {
        super(known);
        this.reason = reason;
    }

    DegreeChange change(UUID degree, FormStamp stamp) {
        return new DegreeChange(degree, stamp.version(), plan(), Objects.requireNonNullElse(reason, ""));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
