package health.zaoxue.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from a first to a last one, both included; without a last day it goes on.
 *
 * @param from first day
 * @param to last day, or null while it is open
 */
public record Period(LocalDate from, @Nullable LocalDate to) implements Serializable {
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end on " + to + " before it starts on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
