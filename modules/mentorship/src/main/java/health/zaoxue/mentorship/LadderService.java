package health.zaoxue.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The ladder, computed from signed-off cases and certifications whenever somebody asks. */
public interface LadderService {
    /** The caller's ladders, one for each technique with at least one entry, highest step first. */
    List<Ladder> mine();

    /** The ladders of everybody whom the caller mentors, in the techniques of the pairing's specialty that have cases. */
    List<Ladder> ofMyApprentices();

    /**
     * The ladders of those whom a mentor teaches at a hospital; NotFound beyond the caller's area.
     *
     * @param taught each with the codes of the specialties
     */
    List<Ladder> taughtBy(UUID mentor, UUID hospital, Map<UUID, Set<String>> taught);

    /** The ladders of everybody in the caller's hospital who has a signed-off case, by person and technique. */
    List<Ladder> ofMyHospital();

    /** The cases of a person that count in a technique, oldest first. */
    List<SignedCase> signedCases(UUID person, UUID technique);

    /** One ladder; for the person, their mentors, and the heads and credentialing of their hospital. */
    Ladder ladder(UUID person, UUID technique);

    /** The caller's learning curve in a technique. */
    LearningCurve curve(UUID technique);

    /** The ladders in one technique of the people with cases at a hospital, highest step first; NotFound beyond the caller's area. */
    List<Ladder> atHospital(UUID hospital, UUID technique);
}
