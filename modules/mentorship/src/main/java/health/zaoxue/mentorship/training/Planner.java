package health.zaoxue.mentorship.training;

import java.time.Instant;
import java.util.UUID;

/** Who plans an event, for which hospital, and when. */
record Planner(UUID person, UUID hospital, Instant at) {}
