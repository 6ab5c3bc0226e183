package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who may do a technique alone at a hospital at one moment.
 *
 * @param people by name, those who need a refresh last
 */
public record Authorisations(UUID hospital, TechniqueView technique, Instant at, List<Authorised> people)
        implements Serializable {
    public Authorisations {
        people = List.copyOf(people);
    }
}
