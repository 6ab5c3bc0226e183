package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PairingEnd;
import health.zaoxue.mentorship.PairingSuccession;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.TypedDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields that end a pairing or hand it over. */
public class EndingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate lastDay;
    private @Nullable String reason;
    private @Nullable String successor;
    private final TypedDays days = new TypedDays();
    private @Nullable String why;

    static EndingForm on(LocalDate today) {
        EndingForm form = new EndingForm();
        form.lastDay = today;
        form.days.setFrom(today.plusDays(1));
        return form;
    }

    PairingEnd end(UUID pairing, FormStamp stamp) {
        return new PairingEnd(
                pairing, stamp.version(), Objects.requireNonNull(lastDay), Objects.requireNonNullElse(reason, ""));
    }

    /** What is wrong with the fields of a succession before any rule is asked. */
    List<Refusal> unreadable() {
        List<Refusal> reasons = days.unreadable();
        if (successor == null) {
            reasons.add(Refusal.at("successor", "choice.missing"));
        }
        return reasons;
    }

    PairingSuccession succession(UUID pairing, FormStamp stamp) {
        return new PairingSuccession(
                pairing,
                stamp.version(),
                UUID.fromString(Objects.requireNonNull(successor)),
                days.period(),
                Objects.requireNonNullElse(why, ""));
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate day) {
        lastDay = day;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String chosen) {
        successor = chosen;
    }

    public TypedDays getDays() {
        return days;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed;
    }
}
