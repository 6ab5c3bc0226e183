package health.zaoxue.capacity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of gaps.
 *
 * @param technique name of the technique
 * @param hospital name of the hospital
 * @param owner who answers for the plan, null while there is none
 * @param target day by which it should be filled, null while there is no plan
 * @param since day on which it came to its state
 */
public record GapRow(
        UUID id,
        String number,
        Translated technique,
        Translated hospital,
        GapState state,
        @Nullable Translated owner,
        @Nullable LocalDate target,
        LocalDate since)
        implements Serializable {}
