package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.portal.page.TypedDays;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of what a degree pathway says of itself. */
public class DegreePlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String institution;
    private @Nullable String thesis;
    private TypedDays days = new TypedDays();

    /** Of a new one. */
    public DegreePlanForm() {}

    DegreePlanForm(DegreePlan known) {
        institution = known.institution();
        thesis = known.thesis();
        days = new TypedDays(known.planned().from(), known.planned().to());
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = days.unreadable();
        if (days.getTo() == null) {
            reasons.add(Refusal.at("to", "text.missing"));
        }
        return reasons;
    }

    DegreePlan plan() {
        return new DegreePlan(
                Objects.requireNonNullElse(institution, ""), Objects.requireNonNullElse(thesis, ""), days.period());
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String typed) {
        institution = typed;
    }

    public @Nullable String getThesis() {
        return thesis;
    }

    public void setThesis(@Nullable String typed) {
        thesis = typed;
    }

    public TypedDays getDays() {
        return days;
    }
}
