package health.zaoxue.equipment;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;

/**
 * A kind of device.
 *
 * @param code such as {@code INFUS}
 */
public record EquipmentCategoryView(String code, Translated name) implements Serializable {}
