package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Phrases for the bedside, and who vouches for them. */
public interface PhrasebookService {
    /** Those of a situation, or of all, in which the text stands: in any of the languages or as it sounds; by situation. */
    List<PhraseView> phrases(String text, @Nullable PhraseSituation situation);

    /** One; {@link health.zaoxue.kernel.NotFound} where there is none. */
    PhraseDetail phrase(String key);

    /** The caller vouches for the phrase as it stands. */
    Outcome<String> vouch(String key);

    /** The caller would rather say something else. */
    Outcome<UUID> suggest(PhraseSuggestion suggestion);
}
