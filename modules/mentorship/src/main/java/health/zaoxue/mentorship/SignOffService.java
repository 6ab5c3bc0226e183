package health.zaoxue.mentorship;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import java.util.UUID;

/** Mentors confirm what their apprentices did. */
public interface SignOffService {
    /** Cases that wait for the caller, longest wait first. */
    Page<WaitingCase> queue(Listing listing);

    /** How many cases wait for the caller. */
    long waiting();

    /** A case sent to the caller; {@link health.zaoxue.kernel.NotFound} where the caller is not in its hospital. */
    CaseView review(UUID entry);

    /** Confirms the case that the caller read in this version. */
    Outcome<UUID> signOff(UUID entry, int version, Rating rating);

    /** Gives the case back to its author, with the reason. */
    Outcome<UUID> sendBack(UUID entry, int version, String reason);

    /** Records that a serious complication has been reviewed, with the conclusion; the credentialing office does this. */
    Outcome<UUID> closeComplication(UUID entry, String conclusion);
}
