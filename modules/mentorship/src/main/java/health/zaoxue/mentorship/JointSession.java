package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Time that a master and an apprentice spent together without a case. */
public record JointSession(UUID id, LocalDate day, SessionKind kind, int minutes, String topic)
        implements Serializable {}
