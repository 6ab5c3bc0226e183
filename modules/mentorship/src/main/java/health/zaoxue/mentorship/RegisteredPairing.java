package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as whoever keeps the registers sees it: who teaches whom, how, where and to which end, and nothing of what they did.
 *
 * @param period first and last day, the real one where it ended early
 * @param since when it came to stand so; null where it is still to begin
 */
public record RegisteredPairing(
        UUID id,
        Translated mentor,
        Translated apprentice,
        Translated hospital,
        Translated specialty,
        PairingManner manner,
        Period period,
        String objectives,
        PairingStanding standing,
        @Nullable LocalDate since)
        implements Serializable {}
