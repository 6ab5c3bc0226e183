package health.zaoxue.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.platform.clock.ProgrammeClock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-34")
class HeadScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05-18T23:59:00, PT6M",
        "2026-05-18T00:00:00, PT5M",
        "2026-05-18T00:04:59, PT1S",
        "2026-05-18T00:05:00, PT24H",
        "2026-12-31T12:05:00, PT12H"
    })
    void the_head_is_written_down_five_minutes_after_each_midnight(String now, String wait) {
        assertThat(HeadSchedule.untilAfterMidnight(LocalDateTime.parse(now).atZone(ProgrammeClock.ZONE)))
                .hasToString(wait);
    }
}
