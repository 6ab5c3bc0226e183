package health.zaoxue.equipment.funding;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-EQP-30")
class DraftRulesTest {
    @Test
    void a_request_without_lines_is_refused() {
        assertThat(fieldsOf(with())).containsExactly("lines");
    }

    @Test
    void a_request_with_too_many_lines_is_refused() {
        DraftLine line = line(1, "5");

        assertThat(fieldsOf(with(Collections.nCopies(40, line).toArray(DraftLine[]::new))))
                .isEmpty();
        assertThat(fieldsOf(with(Collections.nCopies(41, line).toArray(DraftLine[]::new))))
                .containsExactly("lines");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void a_number_out_of_bounds_is_refused_at_its_own_line(int quantity) {
        assertThat(fieldsOf(with(line(1, "5"), line(quantity, "5")))).containsExactly("quantity-1");
    }

    @ParameterizedTest
    @CsvSource({"0, amount.positive", "-5, amount.positive", "100000000.01, amount.positive", "5.001, amount.fen"})
    void a_price_that_cannot_be_paid_is_refused(BigDecimal price, String code) {
        RequestDraft draft = with(new DraftLine(null, "Workstation", 1, price));

        assertThat(DraftRules.refusals(draft)).extracting(Refusal::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.01", "9999, 0.01", "1, 100000000", "1, 5.01", "1, 5.010"})
    void numbers_and_prices_up_to_their_bounds_are_taken(int quantity, String price) {
        assertThat(fieldsOf(with(line(quantity, price)))).isEmpty();
    }

    @Test
    void what_was_not_typed_is_refused_and_not_guessed() {
        assertThat(fieldsOf(with(new DraftLine(null, "", null, null))))
                .containsExactly("item-0", "quantity-0", "unitPrice-0");
    }

    @ParameterizedTest
    @CsvSource({"10, 100000000, ''", "11, 100000000, lines"})
    void a_total_beyond_a_thousand_million_is_refused(int quantity, String price, String field) {
        assertThat(String.join(",", fieldsOf(with(line(quantity, price))))).isEqualTo(field);
    }

    @Test
    void an_identity_card_in_the_need_is_refused() {
        RequestDraft plain = with(line(1, "5"));
        RequestDraft draft = new RequestDraft(
                plain.category(), "Bed", "for 11010519491231002X", "", "", null, null, null, plain.lines());

        assertThat(fieldsOf(draft)).containsExactly("need");
    }

    @Property
    void the_total_is_the_sum_of_what_the_lines_cost_to_the_fen(
            @ForAll @IntRange(min = 1, max = 9999) int quantity,
            @ForAll @BigRange(min = "0.01", max = "100000") @Scale(2) BigDecimal price) {
        RequestDraft draft = with(new DraftLine(null, "Bed", quantity, price), line(1, "0.01"));

        BigDecimal expected = price.multiply(BigDecimal.valueOf(quantity)).add(new BigDecimal("0.01"));
        assertThat(DraftRules.total(draft)).isEqualTo(Money.yuan(expected));
    }

    private static List<String> fieldsOf(RequestDraft draft) {
        return DraftRules.refusals(draft).stream()
                .map(Refusal::field)
                .map(String::valueOf)
                .toList();
    }

    private static RequestDraft with(DraftLine... lines) {
        return Drafts.costing("5").withLines(List.of(lines));
    }

    private static DraftLine line(int quantity, String price) {
        return new DraftLine(null, "Workstation", quantity, new BigDecimal(price));
    }
}
