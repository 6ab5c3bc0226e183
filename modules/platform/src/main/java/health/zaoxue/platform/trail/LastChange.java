package health.zaoxue.platform.trail;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last change of a record.
 *
 * @param person who, null where no service was called
 * @param at when
 */
public record LastChange(@Nullable UUID person, Instant at) implements Serializable {}
