package health.zaoxue.mentorship.caselog;

import health.zaoxue.identity.PersonView;
import health.zaoxue.kernel.Translated;
import health.zaoxue.mentorship.TechniqueView;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Names of the people and techniques that a list mentions. */
record Names(Map<UUID, PersonView> people, Map<UUID, TechniqueView> techniques) {
    Translated person(UUID id) {
        return Objects.requireNonNull(people.get(id), "person").name();
    }

    Translated technique(UUID id) {
        return Objects.requireNonNull(techniques.get(id), "technique").name();
    }
}
