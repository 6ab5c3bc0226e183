package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** The case log of the caller. */
public interface CaseLogService {
    /** Keeps what has been typed. The key is made with the form: the same form makes one entry, however often it arrives. */
    Outcome<UUID> saveDraft(UUID key, CaseDetails details);

    /** Sends a case for sign-off; the same key is answered with the same entry. */
    Outcome<UUID> send(UUID key, CaseDetails details);

    /** Changes a draft or a returned entry that the caller read in this version. */
    Outcome<UUID> change(UUID entry, int version, CaseDetails details);

    /** Changes a draft or a returned entry and sends it for sign-off. */
    Outcome<UUID> resend(UUID entry, int version, CaseDetails details);

    /** The caller's own entry; {@link health.zaoxue.kernel.NotFound} for anybody else's. */
    CaseView entry(UUID entry);

    /** The caller's entries, latest case first; filters: {@code state}, {@code technique} (id). */
    Page<CaseRow> mine(Listing listing);

    /** What the caller's first page and a new form show of the log. */
    CaseDesk desk();
}
