package health.zaoxue.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgrammeClockTest {
    private static final Instant LATE_EVENING_IN_GREENWICH = Instant.parse("2026-05-18T20:30:00.123456789Z");

    private final ProgrammeClock clock = new ProgrammeClock(Clock.fixed(LATE_EVENING_IN_GREENWICH, ZoneOffset.UTC));

    @Test
    void the_day_is_that_of_the_plateau() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 5, 19));
    }

    @Test
    void moments_are_cut_to_what_the_database_keeps() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-05-18T20:30:00.123456Z"));
    }

    @Test
    void a_replayed_moment_ends_with_its_act() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");

        clock.replayAt(then, () -> assertThat(clock.instant()).isEqualTo(then));

        assertThat(clock.instant()).isAfter(then);
    }
}
