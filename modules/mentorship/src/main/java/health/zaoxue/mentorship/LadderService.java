package health.zaoxue.mentorship;

import java.util.List;
import java.util.UUID;

/** The ladder, computed from signed-off cases and certifications whenever somebody asks. */
public interface LadderService {
    /** The caller's ladders, one for each technique with at least one entry, highest step first. */
    List<Ladder> mine();

    /** The ladders of everybody whom the caller mentors, in the techniques of the pairing's specialty that have cases. */
    List<Ladder> ofMyApprentices();

    /** One ladder; for the person, their mentors, and the heads and credentialing of their hospital. */
    Ladder ladder(UUID person, UUID technique);

    /** The caller's learning curve in a technique. */
    LearningCurve curve(UUID technique);
}
