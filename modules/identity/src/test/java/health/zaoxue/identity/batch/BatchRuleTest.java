package health.zaoxue.identity.batch;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-IDN-65")
class BatchRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final UUID REGION = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final List<BatchRule.Coming> PEOPLE = List.of(new BatchRule.Coming(PERSON, DAY.plusDays(10)));

    @Test
    void a_batch_lasts_a_day_or_four_years_and_not_longer() {
        assertThat(BatchRule.whyNotDays(DAY, DAY)).isEmpty();
        assertThat(BatchRule.whyNotDays(DAY, DAY.minusDays(1))).hasValue(Refusal.at("to", "period.reversed"));
        assertThat(BatchRule.whyNotDays(DAY, DAY.plusYears(4))).isEmpty();
        assertThat(BatchRule.whyNotDays(DAY, DAY.plusYears(4).plusDays(1)))
                .hasValue(Refusal.at("to", "identity.batch.too.long", 4));
    }

    @Test
    void a_batch_with_people_keeps_its_region_and_its_hospital() {
        BatchFacts present = facts(REGION, HOSPITAL, DAY, null);

        assertThat(BatchRule.whyNot(present, facts(UUID.randomUUID(), HOSPITAL, DAY, null), PEOPLE))
                .hasValue(Refusal.at("hospital", "identity.batch.has.people", 1));
        assertThat(BatchRule.whyNot(present, facts(REGION, UUID.randomUUID(), DAY, null), PEOPLE))
                .hasValue(Refusal.at("hospital", "identity.batch.has.people", 1));
        assertThat(BatchRule.whyNot(present, facts(REGION, UUID.randomUUID(), DAY, null), List.of()))
                .isEmpty();
    }

    @Test
    void the_days_hold_the_first_day_of_everybody() {
        BatchFacts present = facts(REGION, HOSPITAL, DAY, null);

        assertThat(BatchRule.whyNot(present, facts(REGION, HOSPITAL, DAY.plusDays(10), null), PEOPLE))
                .isEmpty();
        assertThat(BatchRule.whyNot(present, facts(REGION, HOSPITAL, DAY.plusDays(11), null), PEOPLE))
                .hasValue(Refusal.at("from", "identity.batch.leaves.out", 1L));
    }

    @Test
    void one_of_its_people_leads_it() {
        BatchFacts present = facts(REGION, HOSPITAL, DAY, null);

        assertThat(BatchRule.whyNot(present, facts(REGION, HOSPITAL, DAY, PERSON), PEOPLE))
                .isEmpty();
        assertThat(BatchRule.whyNot(present, facts(REGION, HOSPITAL, DAY, UUID.randomUUID()), PEOPLE))
                .hasValue(Refusal.at("lead", "identity.batch.lead.elsewhere"));
    }

    private static BatchFacts facts(UUID region, UUID hospital, LocalDate from, @Nullable UUID lead) {
        return new BatchFacts(region, hospital, 10, new Period(from, DAY.plusYears(1)), lead);
    }
}
