package health.zaoxue.portal.management.certifications;

import health.zaoxue.mentorship.CertificationChange;
import health.zaoxue.mentorship.CertificationRenewal;
import health.zaoxue.mentorship.CertificationView;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is typed about a certification: why it changes, or what stands in its place. */
public class ChangeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_YEARS = 2;

    private final FormStamp stamp;
    private @Nullable String reason;
    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate validUntil;
    private @Nullable String limits;

    ChangeForm(CertificationView shown, LocalDate today) {
        stamp = new FormStamp(shown.version());
        validUntil = today.plusYears(USUAL_YEARS);
        limits = shown.limits();
    }

    CertificationChange change(CertificationView shown) {
        return new CertificationChange(shown.id(), stamp.version(), Objects.requireNonNullElse(reason, ""));
    }

    /** The renewal until that day. */
    CertificationRenewal renewal(CertificationView shown, LocalDate until) {
        return new CertificationRenewal(
                shown.id(), stamp.version(), reviewOn, until, Objects.requireNonNullElse(limits, ""));
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public @Nullable String getLimits() {
        return limits;
    }

    public void setLimits(@Nullable String limits) {
        this.limits = limits;
    }
}
