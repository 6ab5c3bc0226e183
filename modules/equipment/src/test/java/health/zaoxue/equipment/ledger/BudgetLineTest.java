package health.zaoxue.equipment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.NewBudgetLine;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetLineTest {
    private static final UUID NAGQU = UUID.randomUUID();
    private static final UUID LHASA = UUID.randomUUID();
    private static final UUID LIAONING = UUID.randomUUID();
    private static final UUID BEIJING = UUID.randomUUID();

    @Test
    @Tag("R-EQP-29")
    void an_unassigned_line_pays_for_every_hospital_of_its_sponsor() {
        BudgetLine line = line(null);

        assertThat(line.paysFor(FundingCategory.EQUIPMENT, NAGQU, LIAONING)).isTrue();
        assertThat(line.paysFor(FundingCategory.EQUIPMENT, LHASA, BEIJING)).isFalse();
    }

    @Test
    @Tag("R-EQP-29")
    void an_assigned_line_pays_for_its_hospital_alone() {
        BudgetLine line = line(NAGQU);

        assertThat(line.paysFor(FundingCategory.EQUIPMENT, NAGQU, LIAONING)).isTrue();
        assertThat(line.paysFor(FundingCategory.EQUIPMENT, LHASA, LIAONING)).isFalse();
    }

    @Test
    @Tag("R-EQP-29")
    void a_line_pays_for_nothing_but_its_category() {
        assertThat(line(NAGQU).paysFor(FundingCategory.RESEARCH, NAGQU, LIAONING))
                .isFalse();
    }

    @ParameterizedTest
    @Tag("R-EQP-25")
    @ValueSource(strings = {"0", "-0.01", "10000000000.01"})
    void an_allocation_is_positive_and_not_beyond_belief(BigDecimal amount) {
        assertThat(AllocationRules.refusals(Money.yuan(amount), "letter 7"))
                .extracting(Refusal::field)
                .containsExactly("amount");
    }

    @ParameterizedTest
    @Tag("R-EQP-25")
    @ValueSource(strings = {"0.01", "10000000000"})
    void the_smallest_and_the_largest_allocation_pass(BigDecimal amount) {
        assertThat(AllocationRules.refusals(Money.yuan(amount), "letter 7")).isEmpty();
    }

    @Test
    @Tag("R-EQP-25")
    void an_allocation_without_a_note_is_refused() {
        assertThat(AllocationRules.refusals(Money.yuan(5), " "))
                .extracting(Refusal::field)
                .containsExactly("note");
    }

    private static BudgetLine line(@Nullable UUID hospital) {
        return new BudgetLine(
                "B-2026-07",
                new NewBudgetLine(LIAONING, 2026, FundingCategory.EQUIPMENT, hospital, Money.yuan(1), "letter 7"),
                Movement.ofFreeMoney(UUID.randomUUID(), Instant.parse("2026-05-18T01:00:00Z"), "letter 7"));
    }
}
