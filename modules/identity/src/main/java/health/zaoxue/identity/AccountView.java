package health.zaoxue.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The account that a person signs in with. */
public record AccountView(UUID person, String subject, String userName, Instant linkedAt) implements Serializable {}
