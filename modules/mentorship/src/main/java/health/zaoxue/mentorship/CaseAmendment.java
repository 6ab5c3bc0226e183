package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * A new version of a case that is signed off.
 *
 * @param key made with the form: the same form makes one version, however often it arrives
 * @param reason why the first version was wrong
 */
public record CaseAmendment(UUID key, UUID entry, CaseDetails details, String reason) implements Serializable {
    public CaseAmendment {
        reason = reason.strip();
    }
}
