package health.zaoxue.platform.trail;

import java.time.Instant;

/**
 * Where the trail ends, by its head row.
 *
 * @param last number of the last entry that is there
 */
record TrailHead(long number, String digest, Instant recordedAt, long last) {}
