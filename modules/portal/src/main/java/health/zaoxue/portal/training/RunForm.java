package health.zaoxue.portal.training;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of whoever runs a training event. */
public class RunForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String reason;
    private @Nullable String person;
    private @Nullable String why;
    private @Nullable String off;
    private @Nullable String offReason;

    String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String typed) {
        person = typed;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String typed) {
        why = typed;
    }

    public @Nullable String getOff() {
        return off;
    }

    public void setOff(@Nullable String chosen) {
        off = chosen;
    }

    public @Nullable String getOffReason() {
        return offReason;
    }

    public void setOffReason(@Nullable String typed) {
        offReason = typed;
    }
}
