package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator says about an alliance, as typed. */
public record AllianceDetails(
        @Nullable UUID institution,
        @Nullable UUID hospital,
        @Nullable UUID department,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}
