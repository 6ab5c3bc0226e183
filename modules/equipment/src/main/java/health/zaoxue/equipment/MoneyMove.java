package health.zaoxue.equipment;

import health.zaoxue.kernel.Money;
import java.io.Serializable;
import java.util.UUID;

/**
 * Free money that changes its line.
 *
 * @param key made when the page was opened: the same move sent twice is one
 * @param from the line that gives
 * @param to the line that takes
 * @param amount how much
 */
public record MoneyMove(UUID key, UUID from, UUID to, Money amount) implements Serializable {}
