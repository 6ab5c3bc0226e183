package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come in a technique, as the signed-off cases and certifications of that day say.
 *
 * @param stage the step that the person works at, or null before the first signed-off case
 * @param steps all six steps in order
 * @param missing how many signed-off cases the step worked at still asks for
 * @param readyFor the certification whose rule is met and that nobody has granted yet, or null
 * @param lastPerformed when the technique was last performed, or null
 * @param refreshBy the day from which a refresh is due, or null without a certification
 * @param refreshDue whether that day has come
 * @param certifiedUntil the last day of the certification to act alone that holds, or null
 */
public record Ladder(
        UUID person,
        TechniqueView technique,
        @Nullable Stage stage,
        List<Step> steps,
        int missing,
        @Nullable CertificationScope readyFor,
        @Nullable LocalDate lastPerformed,
        @Nullable LocalDate refreshBy,
        boolean refreshDue,
        @Nullable LocalDate certifiedUntil)
        implements Serializable {
    public Ladder {
        steps = List.copyOf(steps);
    }

    /** Whether the person may do the technique alone. */
    public boolean isIndependent() {
        return stage != null && stage.needsCertification();
    }

    /** Whether some step was reached when fewer cases were asked for. */
    public boolean isAnyKept() {
        return !isIndependent() && steps.stream().anyMatch(Step::isKept);
    }

    /** A step with what has been done and what it asks for. */
    public record Step(Stage stage, int done, int required, Position position) implements Serializable {
        /** Whether it was reached when fewer cases were asked for, and stays so. */
        public boolean isKept() {
            return position == Position.DONE && done < required;
        }

        /** The part done, 0 to 100. */
        public int percent() {
            return required == 0 ? 100 : Math.min(100, done * 100 / required);
        }
    }

    /** Where a step lies as seen from the person. */
    public enum Position {
        DONE,
        NOW,
        AHEAD
    }
}
