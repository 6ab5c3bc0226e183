package health.zaoxue.kernel;

import java.io.Serializable;

/**
 * Height above sea level in whole metres, within what people work at.
 *
 * @param metres 0 to 6000
 */
public record Altitude(int metres) implements Comparable<Altitude>, Serializable {
    public static final int HIGHEST = 6000;
    private static final double SEA_LEVEL_KILOPASCAL = 101.325;

    public Altitude {
        if (metres < 0 || metres > HIGHEST) {
            throw new IllegalArgumentException("no hospital stands at " + metres + " m");
        }
    }

    /**
     * Air pressure in kPa of the International Standard Atmosphere, p = 101.325 (1 − 0.0065 h / 288.15)^5.25588; real pressure
     * varies by about 2 % with weather and season.
     */
    public double pressureInKilopascal() {
        return SEA_LEVEL_KILOPASCAL * Math.pow(1 - 0.0065 * metres / 288.15, 5.25588);
    }

    @Override
    public int compareTo(Altitude other) {
        return Integer.compare(metres, other.metres);
    }
}
