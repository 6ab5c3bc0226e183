package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/** A handover that its mentor hands in. */
public record HandoverOffer(UUID handover, int version, UUID successor, String letter) implements Serializable {
    public HandoverOffer {
        letter = letter.strip();
    }
}
