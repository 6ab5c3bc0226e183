package health.zaoxue.capacity;

import java.util.UUID;

/**
 * What it takes to give a gap up.
 *
 * @param version of the gap that the person has seen
 * @param reason 10 to 1000 characters
 */
public record WithdrawGap(UUID gap, int version, String reason) {}
