package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** The early end of a pairing that was read in this version. */
public record PairingEnd(UUID pairing, int version, LocalDate lastDay, String reason) implements Serializable {
    public PairingEnd {
        reason = reason.strip();
    }
}
