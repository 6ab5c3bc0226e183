package health.zaoxue.equipment.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-EQP-43")
@org.junit.jupiter.api.Tag("R-EQP-43")
class ThresholdTest {
    private static final Money MILLION = Money.yuan(1_000_000);
    private static final Instant MORNING = Instant.parse("2026-05-18T01:00:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    private final Threshold threshold = new Threshold(MILLION);

    record Part(Instant at, Money amount) {}

    @ParameterizedTest
    @CsvSource({
        "0,1000000,true",
        "0,999999.99,false",
        "999999.98,0.01,false",
        "999999.99,0.01,true",
        "500000,500000,true",
        "4000000,1,true"
    })
    void what_was_moved_lately_counts_with_what_is_moved_now(BigDecimal lately, BigDecimal now, boolean large) {
        assertThat(threshold.isReachedBy(Money.yuan(lately), Money.yuan(now))).isEqualTo(large);
    }

    @Property
    void whoever_never_shows_again_who_they_are_moves_less_than_a_large_sum_in_any_day(
            @ForAll("parts") List<Part> parts) {
        List<Part> moved = new ArrayList<>();
        for (Part part : parts) {
            if (!threshold.isReachedBy(since(threshold.lately(part.at()), moved), part.amount())) {
                moved.add(part);
            }
        }

        assertThat(moved)
                .allSatisfy(last -> assertThat(withinTheDayUntil(last, moved)).isLessThan(MILLION));
    }

    @Property
    void a_large_sum_in_parts_within_a_day_is_noticed_at_the_latest_with_the_last_one(
            @ForAll("parts") List<Part> parts) {
        Money before = Money.yuan(0);
        boolean noticed = false;
        for (Part part : parts) {
            noticed |= threshold.isReachedBy(before, part.amount());
            before = before.plus(part.amount());
        }

        assertThat(noticed).isEqualTo(before.compareTo(MILLION) >= 0);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("999999.99"))
                .ofScale(2);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 3 * 24 * 60);
        return Combinators.combine(minutes, amounts)
                .as((minute, amount) -> new Part(MORNING.plus(Duration.ofMinutes(minute)), Money.yuan(amount)))
                .list()
                .ofMaxSize(40)
                .map(parts -> parts.stream()
                        .sorted(java.util.Comparator.comparing(Part::at))
                        .toList());
    }

    private static Money since(Instant begin, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.at().isAfter(begin))
                .map(Part::amount)
                .reduce(Money.yuan(0), Money::plus);
    }

    /** Written out anew: the sum of the half-open day that ends with this part. */
    private static Money withinTheDayUntil(Part last, List<Part> moved) {
        return moved.stream()
                .filter(part -> !part.at().isAfter(last.at()))
                .filter(part -> Duration.between(part.at(), last.at()).compareTo(DAY) < 0)
                .map(Part::amount)
                .reduce(Money.yuan(0), Money::plus);
    }
}
