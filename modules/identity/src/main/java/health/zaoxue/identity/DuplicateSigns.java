package health.zaoxue.identity;

import java.io.Serializable;

/**
 * What two records have in common.
 *
 * @param licence the number of a licence
 * @param name the whole name in one of the scripts
 * @param similarName the consonants of the Latin name, and not the name itself
 * @param employer the employer
 */
public record DuplicateSigns(boolean licence, boolean name, boolean similarName, boolean employer)
        implements Serializable {
    /** R-IDN-80: one weak sign alone says little, and is called so: a name, or a similar one with the same employer. */
    public boolean weak() {
        return !licence && !(name && employer);
    }
}
