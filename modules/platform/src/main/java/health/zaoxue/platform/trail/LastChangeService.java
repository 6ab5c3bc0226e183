package health.zaoxue.platform.trail;

import java.util.Optional;
import java.util.UUID;

/** The one thing of the trail that is for everybody: who changed last what the caller has open. */
public interface LastChangeService {
    /** R-PLT-96: asked for a record that a service has just shown to the caller; {@code kind} is its schema and table. */
    Optional<LastChange> of(String kind, UUID record);
}
