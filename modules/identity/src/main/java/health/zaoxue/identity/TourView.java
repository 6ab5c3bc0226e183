package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stay of one aid staff member at one hospital; its last day moves when it is extended or ended early. */
public record TourView(
        UUID id, UUID person, UUID hospital, @Nullable UUID department, Period period) implements Serializable {}
