package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.MilestoneDate;
import health.zaoxue.mentorship.MilestoneReport;
import health.zaoxue.mentorship.NewMilestone;
import health.zaoxue.portal.page.Answers;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of whoever works for a degree or supervises it. */
public class WorkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String reason;
    private @Nullable String milestone;
    private @Nullable LocalDate doneOn;
    private @Nullable String evidence;
    private @Nullable String confirmed;
    private @Nullable String scheduled;
    private @Nullable LocalDate scheduledFor;
    private @Nullable String name;
    private @Nullable LocalDate ownDue;

    String reasonTyped() {
        return Objects.requireNonNullElse(reason, "");
    }

    Optional<MilestoneReport> report(Answers answers) {
        boolean chosen = isThere("milestone", milestone, answers);
        if (!isThere("doneOn", doneOn, answers) || !chosen) {
            return Optional.empty();
        }
        return Optional.of(new MilestoneReport(
                UUID.fromString(Objects.requireNonNull(milestone)),
                Objects.requireNonNull(doneOn),
                Objects.requireNonNullElse(evidence, "")));
    }

    Optional<UUID> confirmed(Answers answers) {
        return isThere("confirmed", confirmed, answers)
                ? Optional.of(UUID.fromString(Objects.requireNonNull(confirmed)))
                : Optional.empty();
    }

    Optional<MilestoneDate> date(Answers answers) {
        boolean chosen = isThere("scheduled", scheduled, answers);
        if (!isThere("scheduledFor", scheduledFor, answers) || !chosen) {
            return Optional.empty();
        }
        return Optional.of(new MilestoneDate(
                UUID.fromString(Objects.requireNonNull(scheduled)), Objects.requireNonNull(scheduledFor)));
    }

    Optional<NewMilestone> own(UUID key, UUID degree, Answers answers) {
        return isThere("ownDue", ownDue, answers)
                ? Optional.of(new NewMilestone(
                        key, degree, Objects.requireNonNullElse(name, ""), Objects.requireNonNull(ownDue)))
                : Optional.empty();
    }

    private static boolean isThere(String field, @Nullable Object value, Answers answers) {
        if (value == null) {
            answers.refuse(Refusal.at(field, "choice.missing"));
        }
        return value != null;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }

    public @Nullable String getMilestone() {
        return milestone;
    }

    public void setMilestone(@Nullable String chosen) {
        milestone = chosen;
    }

    public @Nullable LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(@Nullable LocalDate day) {
        doneOn = day;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String typed) {
        evidence = typed;
    }

    public @Nullable String getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable String chosen) {
        confirmed = chosen;
    }

    public @Nullable String getScheduled() {
        return scheduled;
    }

    public void setScheduled(@Nullable String chosen) {
        scheduled = chosen;
    }

    public @Nullable LocalDate getScheduledFor() {
        return scheduledFor;
    }

    public void setScheduledFor(@Nullable LocalDate day) {
        scheduledFor = day;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String typed) {
        name = typed;
    }

    public @Nullable LocalDate getOwnDue() {
        return ownDue;
    }

    public void setOwnDue(@Nullable LocalDate day) {
        ownDue = day;
    }
}
