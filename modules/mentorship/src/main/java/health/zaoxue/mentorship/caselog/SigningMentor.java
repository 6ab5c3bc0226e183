package health.zaoxue.mentorship.caselog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and the pairing that makes it good.
 *
 * @param device the apprentice's, where it is signed there; null where the mentor signs on their own
 */
record SigningMentor(UUID person, UUID pairing, @Nullable String device) {
    /** On a device of their own. */
    SigningMentor(UUID person, UUID pairing) {
        this(person, pairing, null);
    }
}
