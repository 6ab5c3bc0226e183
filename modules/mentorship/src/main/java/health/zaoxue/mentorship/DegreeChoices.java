package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Who can supervise a degree of the caller.
 *
 * @param local people whom the hospital employs
 * @param outside people whom supporting institutions employ and who are or were on a tour at the hospital
 */
public record DegreeChoices(List<Choice> local, List<Choice> outside) implements Serializable {
    public DegreeChoices {
        local = List.copyOf(local);
        outside = List.copyOf(outside);
    }

    /** A person to choose. */
    public record Choice(UUID person, Translated name) implements Serializable {}
}
