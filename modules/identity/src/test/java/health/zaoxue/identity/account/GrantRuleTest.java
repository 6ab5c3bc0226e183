package health.zaoxue.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GrantRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID HOSPITAL = UUID.randomUUID();
    private static final int DAYS = 40;

    @Property(tries = 300)
    @net.jqwik.api.Tag("R-IDN-90")
    @net.jqwik.api.Tag("R-IDN-92")
    void whatever_is_asked_for_no_day_sees_two_administrators_or_the_same_role_twice_at_one_place(
            @ForAll("requests") List<GrantFacts> requests) {
        List<GrantFacts> given = new ArrayList<>();
        for (GrantFacts request : requests) {
            if (GrantRule.whyNot(request, TODAY, given).isEmpty()) {
                given.add(request);
            }
        }

        for (int i = 0; i <= DAYS; i++) {
            LocalDate day = TODAY.plusDays(i);
            List<GrantFacts> running =
                    given.stream().filter(grant -> grant.period().contains(day)).toList();
            Set<Role> roles = running.stream().map(GrantFacts::role).collect(Collectors.toSet());
            assertThat(RoleRules.excludeOneAnother(roles)).isFalse();
            assertThat(running.stream().map(GrantRuleTest::roleAndPlace)).doesNotHaveDuplicates();
        }
    }

    @Test
    @Tag("R-IDN-90")
    void a_grant_may_begin_today_and_not_yesterday() {
        assertThat(GrantRule.whyNot(grant(Role.NURSE, null, 0, null), TODAY, List.of()))
                .isEmpty();
        assertThat(GrantRule.whyNot(grant(Role.NURSE, null, -1, null), TODAY, List.of()))
                .containsExactly(Refusal.at("from", "identity.grant.past"));
    }

    @Test
    @Tag("R-IDN-90")
    @Tag("R-IDN-92")
    void one_grant_may_follow_another_the_day_after_and_not_the_same_day() {
        GrantFacts first = grant(Role.SYSTEM_ADMIN, null, 0, 5);

        assertThat(GrantRule.whyNot(grant(Role.SYSTEM_ADMIN, null, 6, 9), TODAY, List.of(first)))
                .isEmpty();
        assertThat(GrantRule.whyNot(grant(Role.SYSTEM_ADMIN, null, 5, 9), TODAY, List.of(first)))
                .containsExactly(Refusal.at("role", "identity.grant.overlaps", TODAY));
        assertThat(GrantRule.whyNot(grant(Role.AUDIT_ADMIN, null, 6, null), TODAY, List.of(first)))
                .isEmpty();
        assertThat(GrantRule.whyNot(grant(Role.AUDIT_ADMIN, null, 5, null), TODAY, List.of(first)))
                .containsExactly(Refusal.at("role", "identity.account.two-administrators"));
    }

    @Test
    @Tag("R-IDN-91")
    void whoever_was_sent_is_given_something_until_the_last_day_of_a_tour_and_nothing_without_one() {
        Period tour = new Period(TODAY, TODAY.plusDays(9));

        assertThat(GrantRule.whyNotWith(tour, null)).isEmpty();
        assertThat(GrantRule.whyNotWith(tour, TODAY.plusDays(9))).isEmpty();
        assertThat(GrantRule.whyNotWith(tour, TODAY.plusDays(10)))
                .contains(Refusal.at("until", "identity.grant.after-tour", TODAY.plusDays(9)));
        assertThat(GrantRule.whyNotWith(null, null)).contains(Refusal.at("from", "identity.grant.no-tour"));
    }

    @Provide
    Arbitrary<List<GrantFacts>> requests() {
        Arbitrary<Role> roles =
                Arbitraries.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.COMMISSION_OFFICIAL);
        return Combinators.combine(
                        roles,
                        Arbitraries.of(HOSPITAL).injectNull(0.5),
                        Arbitraries.integers().between(-1, DAYS),
                        Arbitraries.integers().between(0, 20).injectNull(0.2))
                .as((role, hospital, from, length) ->
                        grant(role, hospital, from, length == null ? null : from + length))
                .list()
                .ofMaxSize(12);
    }

    private static String roleAndPlace(GrantFacts grant) {
        return grant.role() + " " + grant.hospital();
    }

    private static GrantFacts grant(Role role, @Nullable UUID hospital, int from, @Nullable Integer to) {
        LocalDate last = to == null ? null : TODAY.plusDays(to);
        return new GrantFacts(PERSON, role, hospital, null, new Period(TODAY.plusDays(from), last));
    }
}
