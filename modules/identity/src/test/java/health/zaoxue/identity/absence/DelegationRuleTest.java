package health.zaoxue.identity.absence;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.identity.absence.DelegationRule.Lent;
import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DelegationRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 5).mapToObj(i -> new UUID(0, i)).toList();
    private static final int DAYS = 90;

    @Property(tries = 300)
    @net.jqwik.api.Tag("R-IDN-96")
    void whatever_is_asked_for_nobody_decides_for_somebody_who_decides_for_somebody(
            @ForAll("requests") List<Lent> requests) {
        List<Lent> lent = new ArrayList<>();
        for (Lent request : requests) {
            if (DelegationRule.whyNot(request, TODAY, lent).isEmpty()) {
                lent.add(request);
            }
        }

        for (int i = 0; i <= DAYS; i++) {
            LocalDate day = TODAY.plusDays(i);
            List<Lent> running =
                    lent.stream().filter(one -> one.days().contains(day)).toList();
            Set<UUID> delegates = running.stream().map(Lent::delegate).collect(Collectors.toSet());
            assertThat(running.stream().map(Lent::lender)).doesNotHaveDuplicates();
            assertThat(running.stream().map(Lent::lender)).noneMatch(delegates::contains);
        }
    }

    @Test
    @Tag("R-IDN-95")
    void sixty_days_may_be_lent_from_today_on_and_not_one_more() {
        assertThat(whyNot(lent(0, 1, 0, 59))).isEmpty();
        assertThat(whyNot(lent(0, 1, 0, 60))).containsExactly(Refusal.at("until", "identity.delegation.too-long", 60));
        assertThat(whyNot(lent(0, 1, -1, 3))).containsExactly(Refusal.at("from", "identity.grant.past"));
    }

    @Test
    @Tag("R-IDN-95")
    void nobody_lends_to_themselves_and_nobody_to_two_at_a_time() {
        Lent running = lent(0, 1, 0, 9);

        assertThat(whyNot(lent(0, 0, 0, 3))).containsExactly(Refusal.at("delegate", "identity.delegation.self"));
        assertThat(whyNot(lent(0, 2, 9, 12), running))
                .containsExactly(Refusal.at("from", "identity.delegation.lent", TODAY, TODAY.plusDays(9)));
        assertThat(whyNot(lent(0, 2, 10, 12), running)).isEmpty();
    }

    @Test
    @Tag("R-IDN-96")
    void a_delegate_lends_nothing_on_and_an_absent_person_is_no_delegate() {
        Lent running = lent(0, 1, 0, 9);

        assertThat(whyNot(lent(1, 2, 9, 12), running))
                .containsExactly(Refusal.at("from", "identity.delegation.lent-to-me", TODAY, TODAY.plusDays(9)));
        assertThat(whyNot(lent(2, 0, 9, 12), running))
                .containsExactly(Refusal.at("delegate", "identity.delegation.away", TODAY, TODAY.plusDays(9)));
        assertThat(whyNot(lent(1, 0, 10, 12), running)).isEmpty();
    }

    @Provide
    Arbitrary<List<Lent>> requests() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, DAYS / 2),
                        Arbitraries.integers().between(0, 30))
                .as((lender, delegate, from, length) -> lent(lender, delegate, from, from + length))
                .list()
                .ofMaxSize(15);
    }

    private static List<Refusal> whyNot(Lent wanted, Lent... others) {
        return DelegationRule.whyNot(wanted, TODAY, List.of(others));
    }

    private static Lent lent(int lender, int delegate, int from, int until) {
        return new Lent(
                PEOPLE.get(lender), PEOPLE.get(delegate), new Period(TODAY.plusDays(from), TODAY.plusDays(until)));
    }
}
