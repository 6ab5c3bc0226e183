package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A mentor and an apprentice in one specialty at a hospital; the period's last day is the real one where it ended early. */
public record PairingView(
        UUID id,
        UUID mentor,
        Translated mentorName,
        UUID apprentice,
        Translated apprenticeName,
        UUID hospital,
        String specialty,
        Period period,
        String objectives)
        implements Serializable {
    /** Whether it holds on this day. */
    public boolean activeOn(LocalDate day) {
        return period.contains(day);
    }
}
