package health.zaoxue.portal.management.gaps;

import health.zaoxue.capacity.GapDetail;
import health.zaoxue.capacity.GapView;
import health.zaoxue.capacity.PlanGap;
import health.zaoxue.capacity.WithdrawGap;
import health.zaoxue.portal.page.FormStamp;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody fills in about a gap. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private FormStamp stamp = new FormStamp();
    private @Nullable UUID owner;
    private @Nullable UUID mentor;
    private @Nullable LocalDate target;
    private @Nullable String reason;

    /** An empty form. */
    public PlanForm() {}

    PlanForm(GapDetail detail) {
        stamp = new FormStamp(detail.gap().version());
        GapDetail.Plan plan = detail.plan();
        if (plan != null) {
            owner = plan.owner();
            mentor = plan.mentor();
            target = plan.target();
        }
    }

    /** The same words, against what another has saved meanwhile. */
    PlanForm against(PlanForm saved) {
        stamp.read(saved.stamp.version());
        return this;
    }

    PlanGap asPlanOf(GapView gap) {
        return new PlanGap(gap.id(), stamp.version(), owner, mentor, target);
    }

    WithdrawGap asWithdrawalOf(GapView gap) {
        return new WithdrawGap(gap.id(), stamp.version(), Objects.requireNonNullElse(reason, ""));
    }

    /** The version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    public @Nullable UUID getOwner() {
        return owner;
    }

    public void setOwner(@Nullable UUID owner) {
        this.owner = owner;
    }

    public @Nullable UUID getMentor() {
        return mentor;
    }

    public void setMentor(@Nullable UUID mentor) {
        this.mentor = mentor;
    }

    public @Nullable LocalDate getTarget() {
        return target;
    }

    public void setTarget(@Nullable LocalDate target) {
        this.target = target;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
