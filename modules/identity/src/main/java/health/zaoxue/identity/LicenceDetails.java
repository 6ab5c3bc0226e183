package health.zaoxue.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says about a place of practice, as typed; the service checks it.
 *
 * @param number of the licence; left out where the one on record stays
 * @param place id of a hospital or of an institution
 * @param to last day, null for no end
 */
public record LicenceDetails(
        UUID person,
        @Nullable String number,
        @Nullable LicenceBasis basis,
        @Nullable UUID place,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {}
