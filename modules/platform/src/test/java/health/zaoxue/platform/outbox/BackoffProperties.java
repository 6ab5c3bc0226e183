package health.zaoxue.platform.outbox;

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
        Duration wait = Backoff.pause(attempts, chance);

        assertThat(wait).isBetween(Duration.ofMillis(1500), Backoff.LONGEST);
    }

    @Property
    void no_wait_is_shorter_than_the_one_before_at_the_same_chance(
            @ForAll @IntRange(min = 1, max = 200) int attempts, @ForAll @DoubleRange(max = 1) double chance) {
        assertThat(Backoff.pause(attempts + 1, chance)).isGreaterThanOrEqualTo(Backoff.pause(attempts, chance));
    }

    @Example
    void what_failed_together_is_not_tried_together_again() {
        assertThat(Backoff.pause(5, 0)).isEqualTo(Duration.ofSeconds(32));
        assertThat(Backoff.pause(5, 1)).isEqualTo(Duration.ofSeconds(24));
    }

    @Example
    void it_is_tried_for_more_than_a_day_before_a_person_is_asked() {
        Duration all = Duration.ZERO;
        int attempts = 1;
        while (!Backoff.isEnough(attempts)) {
            all = all.plus(Backoff.pause(attempts, 1));
            attempts++;
        }

        assertThat(attempts).isEqualTo(48);
        assertThat(all).isBetween(Duration.ofHours(24), Duration.ofHours(48));
    }
}
