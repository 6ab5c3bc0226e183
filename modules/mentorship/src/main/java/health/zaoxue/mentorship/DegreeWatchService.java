package health.zaoxue.mentorship;

/** Reminds people of what is due for their degrees. */
public interface DegreeWatchService {
    /** Tells once, 30 days before a milestone is due, and once when it is overdue. */
    void remindOfMilestones();
}
