package health.zaoxue.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Two records were one person. Told in the transaction of the merger: whoever keeps something of the former record moves it.
 *
 * @param gone the record that has become a former one
 * @param kept the record that stands for the person from now on
 */
public record PersonMerged(UUID gone, UUID kept, Instant at) {}
