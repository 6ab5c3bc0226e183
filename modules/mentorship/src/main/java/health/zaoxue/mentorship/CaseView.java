package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the case log with its history and, once there is one, its sign-off.
 *
 * @param ownWord how much help its author thinks to have needed; only its author is told
 * @param version to be handed back with a change, so that two people cannot overwrite each other
 */
public record CaseView(
        UUID id,
        int version,
        UUID apprentice,
        Translated apprenticeName,
        UUID hospital,
        CaseDetails details,
        Translated techniqueName,
        EntryState state,
        List<Step> history,
        @Nullable Feedback feedback,
        @Nullable Entrustment ownWord,
        Versions versions)
        implements Serializable {
    public CaseView {
        history = List.copyOf(history);
    }

    /** The reason of the last return, or null where it was never returned. */
    public @Nullable String lastReturnReason() {
        return history.stream()
                .filter(step -> step.state() == EntryState.RETURNED)
                .reduce((earlier, later) -> later)
                .map(Step::reason)
                .orElse(null);
    }

    /** How far the author's word lies above the mentor's, in points of the score; null until both have spoken. */
    public @Nullable Integer gap() {
        return feedback == null || ownWord == null
                ? null
                : ownWord.score() - feedback.entrustment().score();
    }

    /**
     * The versions around this one.
     *
     * @param before what it amends, or null
     * @param reason why it amends that, or null
     * @param later the entry that amends this one, or null
     * @param replaced whether that one is signed off and counts instead
     */
    public record Versions(
            @Nullable Earlier before,
            @Nullable String reason,
            @Nullable UUID later,
            boolean replaced) implements Serializable {
        /** An entry that nothing amends and that amends nothing. */
        public static final Versions NONE = new Versions(null, null, null, false);
    }

    /** An amended entry. */
    public record Earlier(UUID entry, CaseDetails details, Translated techniqueName) implements Serializable {}

    /** One change of state: who, when, and the reason where one was asked for. */
    public record Step(
            EntryState state,
            Translated by,
            Instant at,
            @Nullable String reason) implements Serializable {}
}
