package health.zaoxue.capacity.gap;

import health.zaoxue.capacity.GapCause;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened with a technique at a hospital and can move its gap. */
sealed interface Fact {
    /** The case or the certification. */
    UUID source();

    /** Who did the case or holds the certification. */
    UUID person();

    /** Whether the hospital itself employed that person. */
    boolean local();

    LocalDate day();

    default GapCause cause() {
        return this instanceof Case ? GapCause.CASE : GapCause.CERTIFICATION;
    }

    /** A case that a mentor has signed off. */
    record Case(UUID source, UUID person, boolean local, CaseRole role, LocalDate day) implements Fact {
        boolean isLocalPractice() {
            return local && role.countsFor(Stage.INDIRECT_SUPERVISION);
        }

        boolean isIndependent() {
            return local && role == CaseRole.PERFORMED;
        }
    }

    /**
     * A certification to do the technique alone or to train others in it.
     *
     * @param day on which it was granted
     * @param lastDay last day on which it is valid, or null where none is known
     */
    record Certified(
            UUID source,
            UUID person,
            boolean local,
            LocalDate day,
            @Nullable LocalDate lastDay) implements Fact {
        boolean isValidOn(LocalDate when) {
            return !when.isBefore(day) && (lastDay == null || !when.isAfter(lastDay));
        }
    }
}
