package health.zaoxue.equipment;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which request somebody acts on, and what they have read of it.
 *
 * @param request the request
 * @param version that was read
 * @param key made when the page was opened: the same step sent twice is one
 * @param reason why, or a remark; may be empty where the act needs none
 */
public record RequestStep(UUID request, int version, UUID key, String reason) implements Serializable {
    public RequestStep {
        reason = reason.strip();
    }
}
