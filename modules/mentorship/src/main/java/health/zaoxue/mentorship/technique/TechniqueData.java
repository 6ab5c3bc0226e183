package health.zaoxue.mentorship.technique;

import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.Requirements;
import health.zaoxue.mentorship.TechniqueRevision;
import org.jspecify.annotations.Nullable;

/**
 * A technique as one row of the catalogue describes it.
 *
 * @param equipment codes of equipment categories, separated by semicolons, may be empty
 * @param failure what counts as a failure
 * @param source where the numbers come from
 */
record TechniqueData(
        String code,
        String specialty,
        Translated name,
        @Nullable String grade,
        String equipment,
        Requirements requirements,
        String failure,
        String source) {

    /** The same technique, which asks for something else. */
    TechniqueData asking(TechniqueRevision revision) {
        return new TechniqueData(
                code,
                specialty,
                name,
                grade,
                equipment,
                RevisionRule.requirements(revision),
                revision.failure(),
                revision.source());
    }

    /**
     * R-MEN-01: how many cases one watches first, where the catalogue is silent: half of the assisted ones rounded up, at most
     * five. Watching prepares for assisting, and more than five adds little.
     */
    static int observedFor(int assisted) {
        return Math.min(5, (assisted + 1) / 2);
    }
}
