package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.NewDegree;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a proposed degree pathway. */
public class ProposalForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String MISSING = "choice.missing";

    private DegreeKind kind = DegreeKind.DOCTORATE;
    private @Nullable String institution;
    private @Nullable String thesis;
    private @Nullable String local;
    private final OutsideForm outside = new OutsideForm();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** What is wrong with the fields before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (local == null) {
            reasons.add(Refusal.at("local", MISSING));
        }
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

    NewDegree wanted(UUID key) {
        return new NewDegree(
                key,
                kind,
                Objects.requireNonNullElse(institution, ""),
                Objects.requireNonNullElse(thesis, ""),
                UUID.fromString(Objects.requireNonNull(local)),
                outside.chosen(),
                new Period(Objects.requireNonNull(from), to));
    }

    public DegreeKind getKind() {
        return kind;
    }

    public void setKind(DegreeKind chosen) {
        kind = chosen;
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

    public @Nullable String getLocal() {
        return local;
    }

    public void setLocal(@Nullable String chosen) {
        local = chosen;
    }

    public OutsideForm getOutside() {
        return outside;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate day) {
        to = day;
    }
}
