package health.zaoxue.portal.degrees;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.DegreeKind;
import health.zaoxue.mentorship.DegreePlan;
import health.zaoxue.mentorship.NewDegree;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a proposed degree pathway. */
public class ProposalForm extends DegreePlanForm {
    private static final long serialVersionUID = 1L;
    private static final String MISSING = "choice.missing";

    private DegreeKind kind = DegreeKind.DOCTORATE;
    private @Nullable String local;
    private final OutsideForm outside = new OutsideForm();

    @Override
    List<Refusal> unreadable() {
        List<Refusal> reasons = super.unreadable();
        if (local == null) {
            reasons.add(Refusal.at("local", MISSING));
        }
        return reasons;
    }

    NewDegree wanted(UUID key) {
        DegreePlan plan = plan();
        return new NewDegree(
                key,
                kind,
                plan.institution(),
                plan.thesis(),
                UUID.fromString(Objects.requireNonNull(local)),
                outside.chosen(),
                plan.planned());
    }

    public DegreeKind getKind() {
        return kind;
    }

    public void setKind(DegreeKind chosen) {
        kind = chosen;
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
}
