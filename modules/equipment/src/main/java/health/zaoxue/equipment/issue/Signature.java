package health.zaoxue.equipment.issue;

import java.time.Instant;
import java.util.UUID;

/** Who does something about a problem, when, and what they say about it; the note may be empty. */
record Signature(UUID person, Instant at, String note) {}
