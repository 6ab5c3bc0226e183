package health.zaoxue.equipment.catalogue;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Translated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a model's data sheet says, as one row of the import gives it. */
record ModelData(Translated name, String category, Rating rating, Running running, Money typicalPrice) {

    /**
     * Where it may stand. Both limits are required: most devices of the world are made for sea level.
     *
     * @param minPressure in kPa
     * @param source where the rating comes from
     */
    record Rating(
            Altitude maxAltitude,
            BigDecimal minPressure,
            @Nullable String deratingNote,
            String source) {
        Rating {
            if (!agree(maxAltitude, minPressure)) {
                throw new IllegalArgumentException("rated for " + maxAltitude.metres()
                        + " m, where the air has less than " + minPressure + " kPa");
            }
        }

        /**
         * R-EQP-02: the lowest rated pressure is not above the pressure at the highest rated altitude; otherwise the model would
         * pass the altitude check where its own pressure limit forbids it.
         */
        static boolean agree(Altitude maxAltitude, BigDecimal minPressure) {
            return minPressure.doubleValue() <= maxAltitude.pressureInKilopascal();
        }
    }

    /**
     * What it takes to run it.
     *
     * @param criticality Fennigkoh–Smith: function + risk + maintenance need
     */
    record Running(
            @Nullable String deviceClass,
            String riskClass,
            int criticality,
            int powerWatts,
            int maintenanceMonths,
            String siteNeeds,
            int trainingHours) {}
}
