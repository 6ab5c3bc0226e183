package health.zaoxue.identity;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** A batch to choose: which one of which region, and its days. */
public record BatchView(UUID id, int number, Translated sponsorRegion, Period period) implements Serializable {}
