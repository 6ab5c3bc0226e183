package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session to be noted.
 *
 * @param key made with the form: the same form notes one session, however often it arrives
 */
public record NewSession(UUID key, UUID pairing, LocalDate day, SessionKind kind, int minutes, String topic)
        implements Serializable {
    public NewSession {
        topic = topic.strip();
    }
}
