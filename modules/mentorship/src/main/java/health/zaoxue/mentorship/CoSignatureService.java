package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** A mentor signs off on the apprentice's device, with a proof that only the mentor's own account gives. */
public interface CoSignatureService {
    /** Shows the mentor a code for a case that waits for them; it takes the place of an earlier one. Asks for a fresh sign-in. */
    Outcome<CoSignatureCode> issueCode(UUID entry);

    /** Signs the caller's own case off in the name of the mentor whose code it is. */
    Outcome<UUID> coSign(CoSignature wanted);

    /** Those of these cases that were co-signed. */
    Set<UUID> coSignedAmong(Collection<UUID> entries);
}
