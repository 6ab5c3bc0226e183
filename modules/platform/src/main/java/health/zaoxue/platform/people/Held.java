package health.zaoxue.platform.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind hangs on a person.
 *
 * @param kind schema and table
 * @param first the earliest day among them, null where there are none
 * @param last the latest day, null where there are none or it is open
 */
public record Held(
        String kind,
        long number,
        @Nullable LocalDate first,
        @Nullable LocalDate last) implements Serializable {}
