package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * Another wording for a phrase.
 *
 * @param form made with the form: the same form suggests once, however often it arrives
 */
public record PhraseSuggestion(UUID form, String phrase, String bo, String reason) implements Serializable {
    public PhraseSuggestion {
        bo = bo.strip();
        reason = reason.strip();
    }
}
