package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution stands by a hospital, or adopts one department of it.
 *
 * @param department null where it stands by the whole hospital
 */
public record AllianceView(
        UUID id, UUID institution, UUID hospital, @Nullable UUID department, Period period) implements Serializable {}
