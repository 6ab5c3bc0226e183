package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pairing in a list.
 *
 * @param specialtyName name of the specialty in the catalogue
 * @param lastJoint day of the last signed-off case or session of the two, or null where there is none
 */
public record PairingRow(
        UUID id,
        UUID mentor,
        Translated mentorName,
        UUID apprentice,
        Translated apprenticeName,
        UUID hospital,
        String specialty,
        Translated specialtyName,
        PairingManner manner,
        Period period,
        String objectives,
        PairingStanding standing,
        @Nullable LocalDate lastJoint)
        implements Serializable {}
