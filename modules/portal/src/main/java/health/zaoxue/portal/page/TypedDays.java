package health.zaoxue.portal.page;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A first and a last day as they are typed into two fields, {@code from} and {@code to}. */
public class TypedDays implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Of something new. */
    public TypedDays() {}

    /** Of something that is known, or proposed. */
    public TypedDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** What is wrong with them before any rule is asked: a first day is missing, or the last one is before it. */
    public List<Refusal> unreadable() {
        List<Refusal> reasons = new ArrayList<>();
        if (from == null) {
            reasons.add(Refusal.at("from", "text.missing"));
        } else if (to != null && to.isBefore(from)) {
            reasons.add(Refusal.at("to", "pairing.last-before-first"));
        }
        return reasons;
    }

    /** From the one to the other, once nothing is wrong with them. */
    public Period period() {
        return new Period(Objects.requireNonNull(from), to);
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
