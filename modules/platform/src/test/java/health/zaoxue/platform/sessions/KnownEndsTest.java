package health.zaoxue.platform.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-PLT-80")
class KnownEndsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final KnownEnds known = new KnownEnds();

    @Test
    void one_session_ends_and_the_other_of_the_same_account_goes_on() {
        known.learn(new EndedSession("phone", null, "order", NOON));

        assertThat(known.cover("dolma", "phone", NOON.minusSeconds(60))).isTrue();
        assertThat(known.cover("dolma", "desk", NOON.minusSeconds(60))).isFalse();
        assertThat(known.cover("dolma", null, NOON.minusSeconds(60))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void all_sessions_of_an_account_end_but_not_those_that_begin_later(int secondsAfter, boolean ended) {
        known.learn(new EndedSession(null, "dolma", null, NOON));

        assertThat(known.cover("dolma", "phone", NOON.plusSeconds(secondsAfter)))
                .isEqualTo(ended);
        assertThat(known.cover("tashi", "phone", NOON.plusSeconds(secondsAfter)))
                .isFalse();
    }

    @Test
    void of_two_ends_the_later_one_counts_in_whatever_order_they_are_heard() {
        known.learn(new EndedSession(null, "dolma", null, NOON));
        known.learn(new EndedSession(null, "dolma", null, NOON.minusSeconds(600)));

        assertThat(known.cover("dolma", null, NOON.minusSeconds(1))).isTrue();
    }

    @Test
    void what_no_session_can_outlive_is_forgotten() {
        known.learn(new EndedSession("phone", null, "order", NOON));
        known.learn(new EndedSession(null, "dolma", null, NOON));

        known.forgetBefore(NOON.plusSeconds(1));

        assertThat(known.cover("dolma", "phone", NOON.minusSeconds(60))).isFalse();
    }
}
