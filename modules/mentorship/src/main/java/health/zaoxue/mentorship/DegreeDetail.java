package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A degree pathway.
 *
 * @param supervisors those of now first, then those of before
 * @param former what it said before it was changed, the latest first
 * @param mine whether the reader works for it
 * @param supervised whether the reader supervises it
 */
public record DegreeDetail(
        DegreeRow row,
        int version,
        List<Supervisor> supervisors,
        List<Milestone> milestones,
        List<Publication> publications,
        List<Step> history,
        List<Former> former,
        boolean mine,
        boolean supervised)
        implements Serializable {
    public DegreeDetail {
        supervisors = List.copyOf(supervisors);
        milestones = List.copyOf(milestones);
        publications = List.copyOf(publications);
        history = List.copyOf(history);
        former = List.copyOf(former);
    }

    /**
     * Who supervises or supervised.
     *
     * @param person on the register, or null for somebody who is not
     * @param name of somebody on the register, else null
     * @param written name of somebody who is not on the register, else empty
     * @param institution of somebody who is not on the register, else empty
     * @param to last day, or null while none is known
     * @param present whether the last day is not past
     */
    public record Supervisor(
            UUID id,
            SupervisorSide side,
            @Nullable UUID person,
            @Nullable Translated name,
            String written,
            String institution,
            LocalDate from,
            @Nullable LocalDate to,
            boolean present)
            implements Serializable {}

    /**
     * What has to be done.
     *
     * @param name of one's own, else empty
     * @param days until its day; negative once it is past
     */
    public record Milestone(
            UUID id,
            MilestoneKind kind,
            String name,
            LocalDate due,
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            @Nullable Translated confirmedBy,
            MilestoneStanding standing,
            long days)
            implements Serializable {}

    /** What was published. */
    public record Publication(String title, String journal, int year, String doi, int place, int authors)
            implements Serializable {}

    /**
     * What it said before somebody changed it, each null where it went on to say so.
     *
     * @param at until when
     */
    public record Former(
            @Nullable String institution,
            @Nullable String thesis,
            @Nullable Period planned,
            String reason,
            Translated by,
            Instant at)
            implements Serializable {}

    /** What became of it, when and why. */
    public record Step(DegreeState state, String reason, Translated by, Instant at) implements Serializable {}
}
