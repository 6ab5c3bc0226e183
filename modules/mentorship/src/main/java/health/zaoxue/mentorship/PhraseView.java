package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A phrase for the bedside in three languages.
 *
 * @param romanisation how the Tibetan sounds, in Latin letters
 * @param register to whom and how politely, or null where nothing is said of it
 * @param checkedBy who of a hospital vouches for the Tibetan, or null
 */
public record PhraseView(
        String key,
        PhraseSituation situation,
        String en,
        String zh,
        String bo,
        String romanisation,
        @Nullable Translated register,
        @Nullable Translated checkedBy,
        @Nullable Instant checkedAt)
        implements Serializable {
    /** What is said, for a reader of one language. */
    public Translated said() {
        return new Translated(en, zh, bo);
    }

    public boolean isChecked() {
        return checkedBy != null;
    }
}
