package health.zaoxue.platform.drafts;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.boundary.ReadRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
@Transactional
class Drafts implements DraftService {
    @Inject
    private DraftTable table;

    @Inject
    private CallerContext callers;

    @Inject
    private ReadRecords known;

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
        UUID page = UUID.nameUUIDFromBytes(name.object().getBytes(StandardCharsets.UTF_8));
        Drawer drawer = known.withId(Drawer.class, page, id -> drawer(name.object()));
        return Optional.ofNullable(drawer.byForm().get(name.form()));
    }

    private Drawer drawer(String object) {
        try {
            return new Drawer(table.about(object, callers.current().person(), oldest()));
        } catch (SQLException failure) {
            throw new IllegalStateException("draft", failure);
        }
    }

    /** What somebody has typed about one object, by the forms; a page with several forms asks once. */
    private record Drawer(Map<String, Draft> byForm) {}

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
