package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a batch.
 *
 * @param arrivedOn null until the arrival is noted
 */
public record BatchMember(
        UUID tour,
        UUID person,
        Translated name,
        Translated institution,
        Period period,
        @Nullable LocalDate arrivedOn) implements Serializable {}
