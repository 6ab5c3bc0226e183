package health.zaoxue.capacity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gap with all that is known about it.
 *
 * @param gap the gap itself
 * @param hospital name of the hospital
 * @param why the need, in the words of who identified it
 * @param plan null while there is none
 * @param history every move, oldest first; never changed
 */
public record GapDetail(
        GapView gap,
        Translated hospital,
        String why,
        @Nullable Plan plan,
        List<GapStep> history) implements Serializable {
    public GapDetail {
        history = List.copyOf(history);
    }

    /**
     * Who fills the gap and by when.
     *
     * @param owner local person who answers for it
     * @param mentor who teaches the technique
     */
    public record Plan(UUID owner, Translated ownerName, UUID mentor, Translated mentorName, LocalDate target)
            implements Serializable {}
}
