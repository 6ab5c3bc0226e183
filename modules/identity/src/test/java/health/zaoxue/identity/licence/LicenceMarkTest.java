package health.zaoxue.identity.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-IDN-62")
@net.jqwik.api.Tag("R-IDN-62")
class LicenceMarkTest {
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"91,", "90,90", "31,90", "30,30", "1,30", "0,0", "-1,0", "-30,0", "-31,"})
    void people_are_told_at_ninety_thirty_and_no_days(int left, @Nullable Integer mark) {
        assertThat(LicenceMark.reached(LAST.minusDays(left), LAST)).isEqualTo(Optional.ofNullable(mark));
    }

    @Property
    void from_day_to_day_the_mark_never_goes_back(@ForAll @IntRange(min = -29, max = 120) int left) {
        int today = LicenceMark.reached(LAST.minusDays(left), LAST).orElse(Integer.MAX_VALUE);
        int tomorrow = LicenceMark.reached(LAST.minusDays(left - 1L), LAST).orElse(Integer.MAX_VALUE);

        assertThat(tomorrow).isLessThanOrEqualTo(today);
    }
}
