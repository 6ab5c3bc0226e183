package health.zaoxue.mentorship.caselog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuedCodeTest {
    private static final Instant NOW = Instant.parse("2026-05-18T08:00:00Z");
    private static final UUID ENTRY = UUID.randomUUID();
    private static final UUID MENTOR = UUID.randomUUID();

    private final OneTimeCode code = new OneTimeCode("ABCD2345");
    private final IssuedCode issued = new IssuedCode(ENTRY, MENTOR, code, NOW);

    @ParameterizedTest
    @CsvSource({"0, true", "599, true", "600, false"})
    @Tag("R-MEN-146")
    void a_code_is_good_for_ten_minutes(long seconds, boolean open) {
        assertThat(issued.isOpen(NOW.plusSeconds(seconds))).isEqualTo(open);
    }

    @Test
    @Tag("R-MEN-146")
    void the_fifth_wrong_one_ends_it() {
        for (int left = 4; left >= 0; left--) {
            assertThat(issued.isOpen(NOW)).isTrue();
            assertThat(issued.takes(new OneTimeCode("ABCD2346"))).isFalse();
            assertThat(issued.triesLeft()).isEqualTo(left);
        }
        assertThat(issued.isOpen(NOW)).isFalse();
        assertThatThrownBy(() -> issued.use(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("R-MEN-146")
    void it_is_used_once() {
        assertThat(issued.takes(code)).isTrue();
        issued.use(NOW);

        assertThat(issued.isOpen(NOW)).isFalse();
        assertThat(issued.wasUsedWith(code)).isTrue();
        assertThat(issued.wasUsedWith(new OneTimeCode("ABCD2346"))).isFalse();
        assertThatThrownBy(() -> issued.use(NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> issued.issue(MENTOR, code, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("R-MEN-145")
    void another_one_ends_it_and_begins_anew() {
        issued.takes(new OneTimeCode("WRONG234"));
        issued.issue(MENTOR, new OneTimeCode("ZYXW9876"), NOW.plusSeconds(300));

        assertThat(issued.triesLeft()).isEqualTo(5);
        assertThat(issued.takes(code)).isFalse();
        assertThat(issued.takes(OneTimeCode.typed("zyxw 9876"))).isTrue();
        assertThat(issued.isOpen(NOW.plusSeconds(899))).isTrue();
    }

    @Test
    @Tag("R-MEN-145")
    void it_is_of_one_case_and_one_mentor() {
        assertThat(code.digestFor(ENTRY, MENTOR))
                .isNotEqualTo(code.digestFor(UUID.randomUUID(), MENTOR))
                .isNotEqualTo(code.digestFor(ENTRY, UUID.randomUUID()));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 42, 20260117, Long.MAX_VALUE, Long.MIN_VALUE})
    @Tag("R-MEN-145")
    void what_is_shown_is_what_can_be_typed(long seed) {
        OneTimeCode made = OneTimeCode.made(new Random(seed));

        assertThat(made.shown()).matches("[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}");
        assertThat(OneTimeCode.typed(made.shown().toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(made);
        assertThat(made.toString()).doesNotContain(made.plain());
    }
}
