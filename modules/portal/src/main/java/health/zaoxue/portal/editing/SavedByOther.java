package health.zaoxue.portal.editing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another has saved in a field while somebody typed into it.
 *
 * @param value of the field
 * @param by name of whoever saved it, empty where it is not known
 * @param at when, null where it is not known
 */
record SavedByOther(ShownValue value, String by, @Nullable Instant at) implements Serializable {
    private static final String PLACE = "zaoxue.saved";

    static String place() {
        return PLACE;
    }
}
