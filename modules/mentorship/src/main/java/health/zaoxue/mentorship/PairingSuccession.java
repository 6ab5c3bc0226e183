package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import java.io.Serializable;
import java.util.UUID;

/**
 * Another master takes over the apprentice of a pairing that was read in this version.
 *
 * @param period of the successor; the pairing that is handed over ends on the day before at the latest
 */
public record PairingSuccession(UUID pairing, int version, UUID mentor, Period period, String reason)
        implements Serializable {
    public PairingSuccession {
        reason = reason.strip();
    }
}
