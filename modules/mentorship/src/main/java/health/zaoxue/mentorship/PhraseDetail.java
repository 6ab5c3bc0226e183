package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A phrase with what others would rather say.
 *
 * @param mayCheck whether the caller can vouch for it
 */
public record PhraseDetail(PhraseView phrase, List<Suggestion> suggestions, boolean mayCheck) implements Serializable {
    public PhraseDetail {
        suggestions = List.copyOf(suggestions);
    }

    /** Another wording. */
    public record Suggestion(String bo, String reason, Translated by, Instant at) implements Serializable {}
}
