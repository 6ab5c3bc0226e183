package health.zaoxue.capacity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a gap came how far; null where it has not.
 *
 * @param identified when somebody named it
 * @param planned when it first got a plan
 * @param introduced day of the first signed-off case at the hospital
 * @param practised day of the first local case under indirect supervision or with less help
 * @param filled first day with a valid local certification and an independent local case behind it
 * @param withdrawn when it was given up
 */
public record GapDates(
        LocalDate identified,
        @Nullable LocalDate planned,
        @Nullable LocalDate introduced,
        @Nullable LocalDate practised,
        @Nullable LocalDate filled,
        @Nullable LocalDate withdrawn)
        implements Serializable {}
