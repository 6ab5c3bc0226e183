package health.zaoxue.equipment;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.platform.files.StoredFile;
import health.zaoxue.platform.files.Upload;
import java.util.UUID;

/** Problems with devices, from the report to the reporter's confirmation. Those of another hospital answer as if they did not exist. */
public interface IssueService {
    /** Reports a problem, once for each key; a photo that cannot be kept does not stop the report. */
    Outcome<ReportReceipt> report(ReportProblem problem);

    /** Adds the photo that a report lacks. */
    Outcome<UUID> addPhoto(UUID issue, Upload photo);

    /** One problem with its history. */
    IssueView issue(UUID id);

    /** The picture of a problem; {@link health.zaoxue.kernel.NotFound} where it has none. */
    StoredFile photo(UUID issue);

    /** What the caller reported, the newest first. */
    Page<IssueRow> mine(Listing listing);

    /**
     * The engineers' queue: the worst first, then the oldest. Columns: {@code state} (a state, or {@code OPEN}), {@code severity},
     * {@code device}, {@code tag}, {@code place}, {@code reported}.
     */
    Page<IssueRow> queue(Listing listing);

    /** Says that an engineer has seen it. */
    Outcome<IssueState> acknowledge(UUID issue, String note);

    /** Says that an engineer works on it, or goes on after waiting. */
    Outcome<IssueState> start(UUID issue, String note);

    /** Says why the repair stands still. */
    Outcome<IssueState> waitFor(UUID issue, WaitReason reason, String note);

    /** Says how it ended. */
    Outcome<IssueState> resolve(UUID issue, Resolution resolution, String note);

    /** The reporter says that the device works. */
    Outcome<IssueState> confirm(UUID issue);

    /** The reporter says that it does not, and why. */
    Outcome<IssueState> reopen(UUID issue, String reason);
}
