package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.UUID;

/** The case log of the caller, with the hospital's record number, of which only a digest under a key of the database is kept. */
public interface RecordedCaseService {
    /** As {@link CaseLogService#saveDraft}. */
    Outcome<UUID> saveDraft(UUID key, CaseDetails details, RecordNote note);

    /** As {@link CaseLogService#send}; refused once with {@link RecordNote#DOUBLED} where the number is in the log already. */
    Outcome<UUID> send(UUID key, CaseDetails details, RecordNote note);

    /** As {@link CaseLogService#change}. */
    Outcome<UUID> change(UUID entry, int version, CaseDetails details, RecordNote note);

    /** As {@link CaseLogService#resend}. */
    Outcome<UUID> resend(UUID entry, int version, CaseDetails details, RecordNote note);

    /** Whether a number is noted with the caller's own entry. */
    boolean isNumbered(UUID entry);
}
