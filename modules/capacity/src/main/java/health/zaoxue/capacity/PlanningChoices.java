package health.zaoxue.capacity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Whom the plan of a gap can name.
 *
 * @param owners people whom the hospital employs
 * @param mentors people with a tour at the hospital that is not over, then the hospital's own
 */
public record PlanningChoices(List<Choice> owners, List<Choice> mentors) implements Serializable {
    public PlanningChoices {
        owners = List.copyOf(owners);
        mentors = List.copyOf(mentors);
    }

    /** A person to choose. */
    public record Choice(UUID person, Translated name) implements Serializable {}
}
