package health.zaoxue.mentorship.phrasebook;

import health.zaoxue.identity.SpokenLanguage;
import java.util.Arrays;
import java.util.Locale;

/**
 * Who can say that a phrase is right.
 *
 * @param local whether a hospital employs the person
 * @param languages what the person speaks with patients, as codes
 */
record VouchingRule(boolean local, String languages) {
    /** R-MEN-130: a physician or nurse of a hospital who speaks the Tibetan of the phrases with patients. */
    boolean mayVouch() {
        return local && Arrays.asList(languages.split(",")).contains(SpokenLanguage.TIBETAN.name());
    }

    /** R-MEN-131: what is looked for, without the marks that end a syllable or a sentence, in small letters. */
    static String sought(String typed) {
        return typed.strip().replaceAll("[་།\\s]+$", "").toLowerCase(Locale.ROOT);
    }
}
