package health.zaoxue.equipment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Altitude;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-EQP-02")
class ModelDataTest {
    @ParameterizedTest
    @CsvSource({"3000, 70.1, true", "3000, 70.2, false", "4500, 57.7, true", "4500, 57.8, false", "0, 101.3, true"})
    void the_lowest_pressure_is_not_above_that_of_the_highest_altitude(int metres, BigDecimal pressure, boolean agree) {
        assertThat(ModelData.Rating.agree(new Altitude(metres), pressure)).isEqualTo(agree);
    }

    @Test
    void a_lowest_pressure_that_is_exactly_that_of_the_altitude_agrees() {
        Altitude altitude = new Altitude(3650);

        assertThat(ModelData.Rating.agree(altitude, new BigDecimal(altitude.pressureInKilopascal())))
                .isTrue();
    }
}
