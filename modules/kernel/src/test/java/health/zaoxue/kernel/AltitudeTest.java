package health.zaoxue.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AltitudeTest {
    @ParameterizedTest
    @CsvSource({"0, 101.325", "3000, 70.1", "3650, 64.5", "4500, 57.7"})
    void pressure_follows_the_standard_atmosphere(int metres, double kilopascal) {
        assertThat(new Altitude(metres).pressureInKilopascal()).isCloseTo(kilopascal, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, -1, 6001})
    void no_hospital_stands_below_the_sea_or_above_six_thousand_metres(int metres) {
        assertThatThrownBy(() -> new Altitude(metres)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_bounds_themselves_are_allowed() {
        assertThat(new Altitude(0).compareTo(new Altitude(Altitude.HIGHEST))).isNegative();
    }
}
