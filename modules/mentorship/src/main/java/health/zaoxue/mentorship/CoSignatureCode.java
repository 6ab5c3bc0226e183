package health.zaoxue.mentorship;

import java.time.Instant;

/**
 * A code with which a mentor signs one case on its author's device, once.
 *
 * @param text as it is shown, and told to nobody else
 */
public record CoSignatureCode(String text, Instant validUntil) {
    @Override
    public String toString() {
        return "CoSignatureCode";
    }
}
