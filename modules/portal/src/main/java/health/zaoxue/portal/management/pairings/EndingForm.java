package health.zaoxue.portal.management.pairings;

import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.PairingEnd;
import health.zaoxue.mentorship.PairingSuccession;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields that end a pairing or hand it over. */
public class EndingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate lastDay;
    private @Nullable String reason;
    private @Nullable String successor;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable String why;

    static EndingForm on(LocalDate today) {
        EndingForm form = new EndingForm();
        form.lastDay = today;
        form.from = today.plusDays(1);
        return form;
    }

    PairingEnd end(UUID pairing, FormStamp stamp) {
        return new PairingEnd(
                pairing, stamp.version(), Objects.requireNonNull(lastDay), Objects.requireNonNullElse(reason, ""));
    }

    PairingSuccession succession(UUID pairing, FormStamp stamp) {
        return new PairingSuccession(
                pairing,
                stamp.version(),
                UUID.fromString(Objects.requireNonNull(successor)),
                new Period(Objects.requireNonNull(from), to),
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

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed;
    }
}
