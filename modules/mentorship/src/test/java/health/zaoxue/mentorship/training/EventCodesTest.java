package health.zaoxue.mentorship.training;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.mentorship.AttendanceCode;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EventCodesTest {
    private static final UUID TRAINING = new UUID(1, 2);
    private static final EventCodes CODES = new EventCodes(TRAINING, "ab".repeat(32));

    @Property
    @net.jqwik.api.Tag("R-MEN-154")
    void a_code_is_good_in_its_two_minutes_and_the_next_two_and_at_no_other_time(
            @ForAll @LongRange(min = 1_000_000, max = 4_000_000_000L) long second,
            @ForAll @LongRange(min = -600, max = 600) long later) {
        AttendanceCode shown = CODES.at(Instant.ofEpochSecond(second));
        Instant then = Instant.ofEpochSecond(second + later);
        long turns = Math.floorDiv(second + later, EventCodes.SECONDS) - Math.floorDiv(second, EventCodes.SECONDS);
        boolean good = turns == 0 || turns == 1;

        assertThat(CODES.takesToken(shown.token(), then)).isEqualTo(good);
        assertThat(good && !CODES.takesSpoken(shown.spoken(), then)).isFalse();
        assertThat(shown.nextAt()).isAfter(Instant.ofEpochSecond(second));
        assertThat(shown.spoken()).matches("\\d{6}");
        assertThat(shown.token()).matches("[A-Za-z0-9_-]{16}");
    }

    @Test
    @Tag("R-MEN-154")
    void another_event_and_another_secret_have_other_codes() {
        Instant now = Instant.ofEpochSecond(1_900_000_000L);
        AttendanceCode shown = CODES.at(now);

        assertThat(new EventCodes(new UUID(1, 3), "ab".repeat(32)).takesToken(shown.token(), now))
                .isFalse();
        assertThat(new EventCodes(TRAINING, "ac".repeat(32)).takesToken(shown.token(), now))
                .isFalse();
        assertThat(CODES.takesToken("", now)).isFalse();
        assertThat(CODES.takesSpoken("", now)).isFalse();
    }

    @Test
    @Tag("R-MEN-154")
    void a_spoken_code_may_be_typed_with_gaps_and_wide_digits() {
        Instant now = Instant.ofEpochSecond(1_900_000_000L);
        String digits = CODES.at(now).spoken();

        assertThat(CODES.takesSpoken(digits.substring(0, 3) + " " + digits.substring(3), now))
                .isTrue();
        assertThat(CODES.takesSpoken(wide(digits), now)).isTrue();
        assertThat(CODES.takesSpoken(digits.substring(1), now)).isFalse();
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
        return wide.toString();
    }
}
