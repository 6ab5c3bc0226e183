package health.zaoxue.platform.trail;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; what is empty or null asks for nothing.
 *
 * @param kind schema and table
 * @param object key of a row, or of the record that rows are part of
 * @param person who acted
 * @param act the method of the act, such as {@code decide}, in whatever service
 * @param from the first day, in the programme's time
 * @param to the last day, included
 */
public record TrailFilter(
        String kind,
        String object,
        @Nullable UUID person,
        @Nullable UUID hospital,
        String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {
    /** Everything. */
    public static final TrailFilter NONE = new TrailFilter("", "", null, null, "", null, null);
}
