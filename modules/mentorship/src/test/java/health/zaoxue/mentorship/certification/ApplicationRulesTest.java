package health.zaoxue.mentorship.certification;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.EvidenceChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final UUID CANDIDATE = UUID.randomUUID();

    @Test
    @Tag("R-MEN-102")
    void only_a_committee_leads_to_a_grant_and_what_has_ended_stays_so() {
        Map<ApplicationState, Set<ApplicationState>> ways = Arrays.stream(ApplicationState.values())
                .collect(Collectors.toMap(
                        from -> from,
                        from -> Arrays.stream(ApplicationState.values())
                                .filter(from::mayBecome)
                                .collect(Collectors.toSet())));

        assertThat(ways.get(ApplicationState.SUBMITTED))
                .containsExactlyInAnyOrder(
                        ApplicationState.IN_COMMITTEE,
                        ApplicationState.RETURNED,
                        ApplicationState.WITHDRAWN,
                        ApplicationState.REFUSED,
                        ApplicationState.LAPSED);
        assertThat(ways.get(ApplicationState.IN_COMMITTEE))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(ApplicationState.SUBMITTED)));
        assertThat(ways.get(ApplicationState.RETURNED))
                .containsExactlyInAnyOrder(
                        ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN, ApplicationState.LAPSED);
        assertThat(Arrays.stream(ApplicationState.values()).filter(state -> !state.isOpen()))
                .hasSize(4)
                .allSatisfy(state -> assertThat(ways.get(state)).isEmpty());
    }

    @Test
    @Tag("R-MEN-102")
    void an_open_one_lapses_on_the_day_after_its_last_one_and_a_decided_one_never() {
        assertThat(ApplicationState.IN_COMMITTEE.on(LAST, LAST)).isEqualTo(ApplicationState.IN_COMMITTEE);
        assertThat(ApplicationState.IN_COMMITTEE.on(LAST.plusDays(1), LAST)).isEqualTo(ApplicationState.LAPSED);
        assertThat(ApplicationState.GRANTED.on(LAST.plusDays(1), LAST)).isEqualTo(ApplicationState.GRANTED);
    }

    @Property(tries = 60)
    @Tag("R-MEN-101")
    void two_to_seven_who_may_sit_are_a_committee(@ForAll @IntRange(min = 0, max = 9) int size) {
        Set<UUID> members = Stream.generate(UUID::randomUUID).limit(size).collect(Collectors.toSet());

        List<Refusal> reasons = CommitteeRule.against(members, CANDIDATE, members, Set.of());

        assertThat(reasons.isEmpty()).isEqualTo(size >= 2 && size <= 7);
    }

    @Test
    @Tag("R-MEN-101")
    void neither_the_candidate_nor_anybody_else_who_may_not_sit_signs_and_whoever_has_signed_stays() {
        UUID head = UUID.randomUUID();
        UUID mentor = UUID.randomUUID();
        Set<UUID> eligible = Set.of(head, mentor);

        assertThat(CommitteeRule.against(Set.of(head, CANDIDATE), CANDIDATE, eligible, Set.of()))
                .containsExactly(Refusal.at("members", "committee.candidate"));
        assertThat(CommitteeRule.against(Set.of(head, UUID.randomUUID()), CANDIDATE, eligible, Set.of()))
                .containsExactly(Refusal.at("members", "committee.not-eligible"));
        assertThat(CommitteeRule.against(eligible, CANDIDATE, eligible, Set.of(UUID.randomUUID())))
                .containsExactly(Refusal.at("members", "committee.has-signed"));
    }

    @Property(tries = 100)
    @Tag("R-MEN-104")
    void it_is_granted_where_two_or_more_have_signed_and_all_of_them_for_it(
            @ForAll @IntRange(min = 0, max = 4) int inFavour,
            @ForAll @IntRange(min = 0, max = 2) int against,
            @ForAll @IntRange(min = 0, max = 2) int unsigned) {
        List<@Nullable Boolean> signatures = Stream.of(
                        Stream.generate(() -> Boolean.TRUE).limit(inFavour),
                        Stream.generate(() -> Boolean.FALSE).limit(against),
                        Stream.<@Nullable Boolean>generate(() -> null).limit(unsigned))
                .<@Nullable Boolean>flatMap(each -> each)
                .toList();

        boolean granted = CommitteeRule.againstGrant(signatures).isEmpty();

        assertThat(granted).isEqualTo(against == 0 && unsigned == 0 && inFavour >= 2);
    }

    @Test
    @Tag("R-MEN-103")
    void new_cases_change_nothing_and_a_missing_one_an_open_complication_or_another_version_do() {
        UUID one = UUID.randomUUID();
        UUID later = UUID.randomUUID();

        assertThat(new EvidenceRule(Map.of(one, false, later, false)).since(Set.of(one), false))
                .isEmpty();
        assertThat(new EvidenceRule(Map.of(later, false)).since(Set.of(one), false))
                .containsExactly(EvidenceChange.AMENDED);
        assertThat(new EvidenceRule(Map.of(one, false, later, true)).since(Set.of(one), true))
                .containsExactly(EvidenceChange.COMPLICATION, EvidenceChange.NEW_VERSION);
        assertThat(new EvidenceRule(Map.of(one, true)).of(one)).isEqualTo(EvidenceChange.COMPLICATION);
        assertThat(new EvidenceRule(Map.of(one, false)).of(one)).isNull();
        assertThat(new EvidenceRule(Map.of()).of(one)).isEqualTo(EvidenceChange.AMENDED);
    }
}
