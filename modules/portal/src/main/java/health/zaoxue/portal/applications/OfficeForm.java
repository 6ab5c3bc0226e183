package health.zaoxue.portal.applications;

import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.CommitteeNaming;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the office types: who sits, why it says no, and from when until when it says yes. */
public class OfficeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEARS = 2;

    private final UUID application;
    private final FormStamp stamp;
    private List<String> members;
    private @Nullable String reason;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate reviewOn;
    private @Nullable String limits;

    OfficeForm(ApplicationView shown, LocalDate today) {
        application = shown.id();
        stamp = new FormStamp(shown.version());
        members = new ArrayList<>(
                shown.committee().stream().map(one -> one.person().toString()).toList());
        validFrom = today;
        validUntil = today.plusYears(USUAL_YEARS);
    }

    CommitteeNaming naming() {
        return new CommitteeNaming(
                stamp.key(),
                application,
                stamp.version(),
                members.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    ApplicationAct act() {
        return new ApplicationAct(stamp.key(), application, stamp.version(), Objects.requireNonNullElse(reason, ""));
    }

    /** The grant for these days. */
    ApplicationGrant grant(LocalDate from, LocalDate until) {
        return new ApplicationGrant(
                stamp.key(),
                application,
                stamp.version(),
                from,
                reviewOn,
                until,
                Objects.requireNonNullElse(limits, ""));
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public List<String> getMembers() {
        return members;
    }

    public void setMembers(List<String> members) {
        this.members = members;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable String getLimits() {
        return limits;
    }

    public void setLimits(@Nullable String limits) {
        this.limits = limits;
    }
}
