package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-EQP-20")
class BudgetFiguresTest {
    @ParameterizedTest
    @CsvSource({"24000000, 6920000, 11300000, 5780000", "100, 40, 60, 0", "0, 0, 0, 0", "0.03, 0.01, 0.01, 0.01"})
    void what_is_left_is_what_was_given_less_what_is_set_aside_and_paid(
            BigDecimal allocated, BigDecimal committed, BigDecimal spent, BigDecimal left) {
        assertThat(figures(allocated, committed, spent).left()).isEqualTo(Money.yuan(left));
    }

    @ParameterizedTest
    @CsvSource({"100, 60, 40.01", "0, 0.01, 0", "100, -0.01, 0", "100, 0, -0.01", "100, -5, 105"})
    void figures_that_overspend_or_fall_below_zero_do_not_exist(
            BigDecimal allocated, BigDecimal committed, BigDecimal spent) {
        assertThatThrownBy(() -> figures(allocated, committed, spent)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_is_room_for_the_last_fen_and_not_for_one_more() {
        BudgetFigures figures = figures(new BigDecimal("100"), new BigDecimal("30"), new BigDecimal("20"));

        assertThat(figures.haveRoomFor(Money.yuan(new BigDecimal("50.00")))).isTrue();
        assertThat(figures.haveRoomFor(Money.yuan(new BigDecimal("50.01")))).isFalse();
    }

    @Test
    void where_nothing_was_given_there_is_room_for_nothing() {
        assertThat(BudgetFigures.none().haveRoomFor(Money.yuan(new BigDecimal("0.01"))))
                .isFalse();
        assertThat(BudgetFigures.none().left()).isEqualTo(Money.yuan(0));
    }

    private static BudgetFigures figures(BigDecimal allocated, BigDecimal committed, BigDecimal spent) {
        return new BudgetFigures(Money.yuan(allocated), Money.yuan(committed), Money.yuan(spent));
    }
}
