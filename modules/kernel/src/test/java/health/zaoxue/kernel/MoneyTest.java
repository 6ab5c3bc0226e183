package health.zaoxue.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Property
    void what_is_added_can_be_taken_away_again(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal a,
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(2) BigDecimal b) {
        Money first = Money.yuan(a);
        Money second = Money.yuan(b);

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
    }

    @Test
    void a_tenth_of_a_fen_is_refused_rather_than_rounded() {
        assertThatThrownBy(() -> Money.yuan(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertThat(Money.yuan(new BigDecimal("12.5"))).isEqualTo(Money.yuan(new BigDecimal("12.50")));
    }

    @Test
    void two_currencies_do_not_add_up() {
        Money dollars = new Money(BigDecimal.ONE, Currency.getInstance("USD"));

        assertThatThrownBy(() -> Money.yuan(1).plus(dollars)).isInstanceOf(IllegalArgumentException.class);
    }
}
