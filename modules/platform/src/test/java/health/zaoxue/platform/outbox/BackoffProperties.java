package health.zaoxue.platform.outbox;

import static health.zaoxue.platform.outbox.Patience.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

@Tag("R-PLT-23")
class BackoffProperties {
    @Property
    void each_wait_is_long_enough_and_never_longer_than_an_hour(
            @ForAll @IntRange(min = 1, max = 200) int attempts, @ForAll @DoubleRange(max = 1) double chance) {
        Duration wait = Backoff.pause(attempts, chance, USUAL);

        assertThat(wait).isBetween(Duration.ofMillis(1500), USUAL.longestPause());
    }

    @Property
    void no_wait_is_shorter_than_the_one_before_at_the_same_chance(
            @ForAll @IntRange(min = 1, max = 200) int attempts, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(Backoff.pause(attempts + 1, chance, USUAL))
                .isGreaterThanOrEqualTo(Backoff.pause(attempts, chance, USUAL));
    }

    @Example
    void who_is_less_patient_waits_less() {
        Patience minute = new Patience(Duration.ofMinutes(1), 2000);

        assertThat(Backoff.pause(20, 0, minute)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.isEnough(1999, minute)).isFalse();
        assertThat(Backoff.isEnough(2000, minute)).isTrue();
    }

    @Example
    void what_failed_together_is_not_tried_together_again() {
        assertThat(Backoff.pause(5, 0, USUAL)).isEqualTo(Duration.ofSeconds(32));
        assertThat(Backoff.pause(5, 1, USUAL)).isEqualTo(Duration.ofSeconds(24));
    }

    @Example
    void it_is_tried_for_more_than_a_day_before_a_person_is_asked() {
        Duration all = Duration.ZERO;
        int attempts = 1;
        while (!Backoff.isEnough(attempts, USUAL)) {
            all = all.plus(Backoff.pause(attempts, 1, USUAL));
            attempts++;
        }

        assertThat(attempts).isEqualTo(48);
        assertThat(all).isBetween(Duration.ofHours(24), Duration.ofHours(48));
    }
}
