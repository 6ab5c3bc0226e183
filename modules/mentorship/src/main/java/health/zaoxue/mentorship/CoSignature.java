package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What a mentor says about a case on the device of its author.
 *
 * @param version of the entry that was read
 * @param code that the mentor's own account showed
 * @param device what the device says it is
 */
public record CoSignature(UUID entry, int version, String code, String device, Rating rating) {
    /** Where a form would show what is wrong with the code. */
    public static final String FIELD = "unkeptCode";

    @Override
    public String toString() {
        return "CoSignature of " + entry;
    }
}
