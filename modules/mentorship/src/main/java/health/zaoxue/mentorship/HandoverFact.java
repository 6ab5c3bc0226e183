package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a handover's file, computed from what is recorded.
 *
 * @param subject what it is about: a person, a technique, a pairing, a certification, a gap, a problem
 * @param about the technique or specialty that it concerns, or null
 * @param stage of an apprentice, or null before the first case
 * @param missing cases that the step still asks for, or that wait
 * @param independent how many of the hospital's own may do the technique alone
 * @param masters how many others who stay have signed it off lately
 * @param cases done here in the last 365 days
 * @param day on which it ends, of a problem on which it was reported, or null
 */
public record HandoverFact(
        HandoverFactKind kind,
        UUID subject,
        Translated name,
        @Nullable Translated about,
        @Nullable Stage stage,
        int missing,
        int independent,
        int masters,
        int cases,
        @Nullable LocalDate day)
        implements Serializable {
    /** Something that another part of the house knows to stop with somebody. */
    public static HandoverFact item(HandoverFactKind kind, UUID subject, Translated name, @Nullable LocalDate day) {
        return new HandoverFact(kind, subject, name, null, null, 0, 0, 0, 0, day);
    }

    /** Who can go on with the technique once the mentor has left. */
    public Remaining remaining() {
        return Remaining.of(independent, masters);
    }
}
