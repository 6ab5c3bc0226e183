package health.zaoxue.platform.imports;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An import that took place: which file, by whom, when, and what it did. */
public record ImportRecord(
        UUID id, String kind, String fileName, UUID by, Instant at, int added, int changed, int unchanged)
        implements Serializable {}
