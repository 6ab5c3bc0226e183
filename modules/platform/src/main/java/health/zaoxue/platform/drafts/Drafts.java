package health.zaoxue.platform.drafts;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
@Transactional
class Drafts implements DraftService {
    @Inject
    private DraftTable table;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "zaoxue.drafts.days")
    private int days;

    @Override
    @Permitted(toAnyCaller = true)
    public Outcome<KeptDraft> keep(TypedDraft typed) {
        if (DraftRules.isTooMuch(typed)) {
            return Outcome.refused(Refusal.of(TOO_MUCH));
        }
        List<Refusal> leftOut = DraftRules.leftOut(typed);
        TypedDraft kept = leftOut.isEmpty() ? typed : typed.with(DraftRules.kept(typed));
        try {
            table.forgetBefore(oldest());
            return Outcome.done(table.keep(callers.current().person(), kept, clock.instant())
                    .without(leftOut));
        } catch (SQLException failure) {
            throw new IllegalStateException("draft", failure);
        }
    }

    @Override
    @Permitted(toAnyCaller = true)
    public Optional<Draft> find(DraftName name) {
        try {
            return table.find(callers.current().person(), name, oldest());
        } catch (SQLException failure) {
            throw new IllegalStateException("draft", failure);
        }
    }

    @Override
    @Permitted(toAnyCaller = true)
    public void drop(DraftName name, Sitting sitting) {
        try {
            table.drop(callers.current().person(), name, sitting, clock.instant());
        } catch (SQLException failure) {
            throw new IllegalStateException("draft", failure);
        }
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
