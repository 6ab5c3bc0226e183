package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreePlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of what a degree pathway says of itself. */
public class DegreePlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String institution;
    private @Nullable String thesis;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Of a new one. */
    public DegreePlanForm() {}

    DegreePlanForm(DegreePlan known) {
        institution = known.institution();
        thesis = known.thesis();
        from = known.planned().from();
        to = known.planned().to();
    }

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (from == null) {
            reasons.add(Refusal.at("from", "text.missing"));
        }
        if (to == null) {
            reasons.add(Refusal.at("to", "text.missing"));
        } else if (from != null && to.isBefore(from)) {
            reasons.add(Refusal.at("to", "pairing.last-before-first"));
        }
        return reasons;
    }

    DegreePlan plan() {
        return new DegreePlan(
                Objects.requireNonNullElse(institution, ""),
                Objects.requireNonNullElse(thesis, ""),
                new Period(Objects.requireNonNull(from), to));
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

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate typed) {
        to = typed;
    }
}
