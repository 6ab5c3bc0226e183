package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Altitude;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AltitudeCheckTest {
    @ParameterizedTest
    @org.junit.jupiter.api.Tag("R-EQP-01")
    @CsvSource({
        "3650, 3649, true, 1",
        "3650, 3650, true, 0",
        "3650, 3651, false, -1",
        "0, 0, true, 0",
        "6000, 6000, true, 0"
    })
    void a_model_passes_up_to_its_rated_altitude_and_not_a_metre_higher(
            int rated, int place, boolean passes, int margin) {
        AltitudeCheck check = new AltitudeCheck(new Altitude(rated), new Altitude(place));

        assertThat(check.passes()).isEqualTo(passes);
        assertThat(check.margin()).isEqualTo(margin);
    }

    @Property
    @Tag("R-EQP-01")
    void what_passes_at_a_place_passes_at_every_lower_one(
            @ForAll @IntRange(max = 6000) int rated,
            @ForAll @IntRange(max = 6000) int place,
            @ForAll @IntRange(max = 6000) int descent) {
        Altitude lower = new Altitude(Math.max(0, place - descent));

        if (new AltitudeCheck(new Altitude(rated), new Altitude(place)).passes()) {
            assertThat(new AltitudeCheck(new Altitude(rated), lower).passes()).isTrue();
        }
    }
}
