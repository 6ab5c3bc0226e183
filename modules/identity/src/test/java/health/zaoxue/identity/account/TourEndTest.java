package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.EmployerKind;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-IDN-47")
class TourEndTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({"2026-03-09, true", "2026-03-10, false", "2026-03-11, false", "2031-01-01, false"})
    void an_account_ends_on_the_day_after_the_last_day_of_the_last_tour(LocalDate last, boolean ended) {
        assertThat(TourEnd.hasCome(EmployerKind.INSTITUTION, last, TODAY)).isEqualTo(ended);
    }

    @Test
    void nobody_loses_an_account_before_there_was_a_tour() {
        assertThat(TourEnd.hasCome(EmployerKind.INSTITUTION, null, TODAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "INSTITUTION", mode = EnumSource.Mode.EXCLUDE)
    void whoever_is_employed_here_keeps_it_whatever_tours_there_were(EmployerKind employer) {
        assertThat(TourEnd.hasCome(employer, TODAY.minusYears(1), TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T02:59:00+08:00, PT1M",
        "2026-03-10T03:00:00+08:00, PT24H",
        "2026-03-10T14:00:00+08:00, PT13H"
    })
    @Tag("R-IDN-48")
    void accounts_are_compared_at_three_each_night(String now, String wait) {
        assertThat(AccountSchedule.untilNight(ZonedDateTime.parse(now))).hasToString(wait);
    }
}
