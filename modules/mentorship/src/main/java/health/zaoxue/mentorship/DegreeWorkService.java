package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.UUID;

/** What is done for a degree, and what comes of it. */
public interface DegreeWorkService {
    /** Adds a milestone to the caller's own pathway or to one that they supervise. */
    Outcome<UUID> addMilestone(NewMilestone wanted);

    /** Moves the due day of what is not done yet. */
    Outcome<UUID> scheduleMilestone(MilestoneDate date);

    /** Whoever works for the degree reports that a milestone is done. */
    Outcome<UUID> reportMilestone(MilestoneReport report);

    /** A supervisor confirms it; the conferral ends the pathway. */
    Outcome<UUID> confirmMilestone(UUID milestone);

    /** Adds a publication to the caller's own pathway. */
    Outcome<UUID> addPublication(NewPublication wanted);
}
