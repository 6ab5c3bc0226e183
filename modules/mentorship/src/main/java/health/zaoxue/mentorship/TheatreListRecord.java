package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.Instant;

/** A theatre list that was confirmed: which days it spans, how many lines it has, and what was new or changed by it. */
public record TheatreListRecord(Period days, int lines, int added, int changed, Translated by, Instant at)
        implements Serializable {}
