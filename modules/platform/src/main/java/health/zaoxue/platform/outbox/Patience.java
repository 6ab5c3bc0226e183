package health.zaoxue.platform.outbox;

import java.time.Duration;

/**
 * How patient a delivery is.
 *
 * @param longestPause between two attempts
 * @param attempts after which the message waits for a person
 */
public record Patience(Duration longestPause, int attempts) {
    /** Two seconds after the first failure, twice as long after each, at most an hour: about a day and a half in all. */
    public static final Patience USUAL = new Patience(Duration.ofHours(1), 48);
}
