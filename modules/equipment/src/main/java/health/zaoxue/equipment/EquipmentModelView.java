package health.zaoxue.equipment;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model of the catalogue, as requests, devices and the altitude check need it.
 *
 * @param code unique, such as {@code INFUS-STD}
 * @param category code of its category, such as {@code INFUS}
 * @param maxAltitude the highest place that it is rated for
 * @param minPressure the lowest air pressure that it is rated for, in kPa
 * @param deratingNote what it does less well at altitude (English, from the source), or null where nothing is known
 * @param powerWatts connected load
 * @param maintenanceMonths months between two preventive maintenances
 * @param typicalPrice for a first estimate only
 * @param siteNeeds power, gases, floor and cooling that the place must have
 * @param criticality Fennigkoh–Smith score, 4 to 20; from 12 up a device goes into preventive maintenance
 */
public record EquipmentModelView(
        UUID id,
        String code,
        Translated name,
        String category,
        Translated categoryName,
        Altitude maxAltitude,
        double minPressure,
        @Nullable String deratingNote,
        int powerWatts,
        int maintenanceMonths,
        Money typicalPrice,
        String siteNeeds,
        int criticality)
        implements Serializable {
    /** Whether it may be used at this height; see {@link AltitudeCheck}. */
    public AltitudeCheck at(Altitude place) {
        return new AltitudeCheck(maxAltitude, place);
    }
}
