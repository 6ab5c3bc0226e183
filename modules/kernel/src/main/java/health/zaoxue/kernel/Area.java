package health.zaoxue.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Whose records somebody may reach. */
public sealed interface Area extends Serializable {
    /** Every hospital of the programme. */
    record Region() implements Area {}

    /** One hospital. */
    record Hospital(UUID id) implements Area {}

    /** No hospital at all: an account without a post. */
    record Nowhere() implements Area {}

    /** Whether records of this hospital are within reach. */
    default boolean covers(UUID hospital) {
        if (this instanceof Hospital own) {
            return own.id().equals(hospital);
        }
        return this instanceof Region;
    }
}
