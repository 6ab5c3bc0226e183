package health.zaoxue.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @Test
    void a_first_day_is_needed_and_a_last_one_is_not() {
        assertThat(new TypedDays(null, DAY).unreadable()).containsExactly(Refusal.at("from", "text.missing"));
        assertThat(new TypedDays(DAY, null).unreadable()).isEmpty();
        assertThat(new TypedDays(DAY, null).period()).isEqualTo(new Period(DAY, null));
    }

    @Test
    void the_last_day_is_the_first_one_at_the_earliest() {
        assertThat(new TypedDays(DAY, DAY.minusDays(1)).unreadable())
                .containsExactly(Refusal.at("to", "pairing.last-before-first"));
        assertThat(new TypedDays(DAY, DAY).unreadable()).isEmpty();
        assertThat(new TypedDays(DAY, DAY).period()).isEqualTo(new Period(DAY, DAY));
    }
}
