package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class NumberedCaseLog implements RecordedCaseService {
    @Inject
    private CaseLog stored;

    @Inject
    private CaseLogService log;

    @Inject
    private CaseRecords records;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> saveDraft(UUID key, CaseDetails details, RecordNote note) {
        return numbered(madeBy(key), details, note, () -> log.saveDraft(key, details));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> send(UUID key, CaseDetails details, RecordNote note) {
        return numbered(madeBy(key), details, note, () -> log.send(key, details));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> change(UUID entry, int version, CaseDetails details, RecordNote note) {
        return numbered(stored.get(entry), details, note, () -> log.change(entry, version, details));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> resend(UUID entry, int version, CaseDetails details, RecordNote note) {
        return numbered(stored.get(entry), details, note, () -> log.resend(entry, version, details));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public boolean isNumbered(UUID entry) {
        return records.isNumbered(entry);
    }

    private @Nullable CaseEntry madeBy(UUID key) {
        return stored.madeBy(key).orElse(null);
    }

    /** What was sent before is answered as before: the number went with it then. */
    private Outcome<UUID> numbered(
            @Nullable CaseEntry made, CaseDetails details, RecordNote note, Supplier<Outcome<UUID>> act) {
        if (made != null && !made.state().isOpenToAuthor()) {
            return act.get();
        }
        List<Refusal> reasons = records.against(made == null ? null : made.id(), details, note);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Outcome<UUID> outcome = act.get();
        if (outcome.isDone()) {
            records.keep(outcome.value(), note);
        }
        return outcome;
    }
}
