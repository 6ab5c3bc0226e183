package health.zaoxue.equipment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Told, in the same transaction, when a report or a repair changes whether a device may be used.
 *
 * @param fit whether nothing stands against its use any more
 * @param day when this became so
 */
public record DeviceFitnessChanged(UUID device, boolean fit, LocalDate day) {}
