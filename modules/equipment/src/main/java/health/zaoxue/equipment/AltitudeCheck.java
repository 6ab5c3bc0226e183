package health.zaoxue.equipment;

import health.zaoxue.kernel.Altitude;
import java.io.Serializable;

/**
 * What a model is rated for against where it is to stand.
 *
 * @param rated the highest altitude that the model is rated for
 * @param place the altitude of the hospital
 */
public record AltitudeCheck(Altitude rated, Altitude place) implements Serializable {
    /** R-EQP-01: a model passes where it is rated for at least the altitude of the hospital. */
    public boolean passes() {
        return rated.compareTo(place) >= 0;
    }

    /** Metres to spare; negative where the hospital lies higher than the model stands. */
    public int margin() {
        return rated.metres() - place.metres();
    }
}
