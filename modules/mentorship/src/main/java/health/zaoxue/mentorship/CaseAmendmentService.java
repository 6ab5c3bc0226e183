package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.UUID;

/** What physicians may still do about cases that are sent, or signed off. */
public interface CaseAmendmentService {
    /** What a new version of the caller's own entry begins with; {@link health.zaoxue.kernel.NotFound} for anybody else's. */
    AmendableCase opened(UUID entry);

    /** Makes a new version of the caller's signed-off entry and sends it for sign-off; until then the old one counts. */
    Outcome<UUID> amend(CaseAmendment amendment);

    /** Notes how much help the caller thinks to have needed, before the mentor has spoken. */
    Outcome<UUID> assessMyself(UUID entry, Entrustment needed);
}
