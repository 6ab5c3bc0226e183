package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.identity.AccountService;
import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationDetails;
import health.zaoxue.identity.DelegationService;
import health.zaoxue.identity.DelegationStanding;
import health.zaoxue.identity.DelegationView;
import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.Population;
import health.zaoxue.testing.SponsoredHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Decisions lent for an absence, from the lending to the request. */
@ArquillianTest
class DelegationIT {
    @Inject
    private Acting acting;

    @Inject
    private SponsoredHospital here;

    @Inject
    private Population population;

    @Inject
    private OwnerDatabase database;

    @Inject
    private AccountService accounts;

    @Inject
    private DelegationService delegations;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    @Inject
    private Clock clock;

    @Test
    @Tag("R-IDN-95")
    @Tag("R-IDN-97")
    void only_to_another_official_with_an_open_account_who_is_no_administrator() {
        Caller away = official(Set.of(Role.COMMISSION_OFFICIAL));
        Caller both = official(Set.of(Role.COMMISSION_OFFICIAL, Role.SYSTEM_ADMIN));
        Caller clerk = official(Set.of(Role.AUDIT_ADMIN));

        assertThat(codes(lend(away, both, 0, 5))).containsExactly("identity.delegation.unfit");
        assertThat(codes(lend(away, clerk, 0, 5))).containsExactly("identity.delegation.unfit");
        assertThat(codes(lend(away, away, 0, 60)))
                .containsExactlyInAnyOrder("identity.delegation.self", "identity.delegation.too-long");
        assertThat(acting.as(away, () -> delegations.choices()))
                .extracting(Decider::person)
                .doesNotContain(away.person(), both.person(), clerk.person());
    }

    @Test
    @Tag("R-IDN-96")
    void of_three_who_lend_in_a_circle_at_the_same_moment_no_two_make_a_chain() {
        List<Caller> ring = List.of(officialAlone(), officialAlone(), officialAlone());

        List<Outcome<UUID>> outcomes = Attempt.answers(acting.together(
                3, i -> () -> delegations.lend(UUID.randomUUID(), details(ring.get((i + 1) % 3), 0, 5)), ring::get));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThatThrownBy(() -> database.execute(
                        "insert into identity.delegation (id, lender_id, delegate_id, from_day, until_day, reason, lent_at, version)"
                                + " select gen_random_uuid(), delegate_id, lender_id, from_day, until_day, reason, lent_at, 1"
                                + " from identity.delegation where lender_id in ('"
                                + ring.get(0).person() + "', '"
                                + ring.get(1).person() + "', '" + ring.get(2).person() + "')"))
                .hasStackTraceContaining("would make a chain");
    }

    @Test
    @Tag("R-IDN-97")
    @Tag("R-IDN-99")
    void what_is_decided_for_somebody_says_so_and_counts_as_theirs() {
        Caller away = officialAlone();
        Caller delegate = officialAlone();
        UUID request = underReview("1000000");

        assertThat(codes(decide(delegate, request, away))).containsExactly("decision.not-lent");
        lend(away, delegate, 0, 5).value();
        assertThat(acting.as(delegate, () -> decisions.lentAmong(Set.of(request))))
                .containsOnlyKeys(request);
        assertThat(decide(delegate, request, away)).isEqualTo(Outcome.done(RequestState.UNDER_REVIEW));

        List<RequestActView> acts = view(request).acts();
        assertThat(acts.get(acts.size() - 1).actor()).isEqualTo(delegate.person());
        assertThat(acts.get(acts.size() - 1).lender()).isEqualTo(away.person());
        assertThat(codes(decide(away, request, null))).containsExactly("duty.decided");
        assertThat(acting.as(delegate, () -> decisions.lentAmong(Set.of(request))))
                .isEmpty();
        assertThat(decide(officialAlone(), request, null)).isEqualTo(Outcome.done(RequestState.APPROVED));
    }

    @Test
    @Tag("R-IDN-98")
    void what_was_taken_back_or_has_run_out_is_lent_no_more() {
        Caller away = officialAlone();
        Caller delegate = officialAlone();
        UUID request = underReview("100");
        UUID first = lend(away, delegate, 0, 5).value();

        assertThatThrownBy(() -> acting.as(delegate, () -> delegations.takeBack(first)))
                .isInstanceOf(NotFound.class);
        acting.as(away, () -> delegations.takeBack(first)).value();
        assertThat(codes(decide(delegate, request, away))).containsExactly("decision.not-lent");

        UUID second = lend(away, delegate, 0, 5).value();
        database.execute(
                "update identity.delegation set from_day = from_day - 20, until_day = until_day - 20 where id = '"
                        + second + "'");
        assertThat(codes(decide(delegate, request, away))).containsExactly("decision.not-lent");
        assertThat(acting.as(delegate, () -> delegations.lentToMe()))
                .extracting(DelegationView::standing)
                .containsExactlyInAnyOrder(DelegationStanding.WITHDRAWN, DelegationStanding.ENDED);
        assertThat(database.text("select count(*) from platform.notice where recipient_id = '" + delegate.person()
                        + "' and kind like 'DELEGATION%'"))
                .isEqualTo("3");
    }

    private UUID underReview(String amount) {
        here.open();
        NewBudgetLine gift = new NewBudgetLine(
                here.region, 2026, FundingCategory.EQUIPMENT, here.hospital, Money.yuan(5_000_000), "letter 7");
        UUID line = acting.as(officialAlone(), () -> budget.open(gift)).value();
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Two anaesthesia workstations",
                "Operations are sent to Lhasa",
                "",
                "",
                null,
                null,
                line,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal(amount))));
        UUID request = acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
        RequestStep sent = step(request);
        acting.as(here.preparer, () -> funding.submit(sent)).value();
        RequestStep endorsed = step(request);
        acting.as(here.head, () -> funding.endorse(endorsed)).value();
        return request;
    }

    private RequestStep step(UUID request) {
        return new RequestStep(request, view(request).version(), UUID.randomUUID(), "");
    }

    private RequestView view(UUID request) {
        return acting.inOwnRequest(here.preparer, () -> funding.request(request));
    }

    private Outcome<RequestState> decide(Caller who, UUID request, @Nullable Caller absent) {
        int version = view(request).version();
        Decision decision = new Decision(
                UUID.randomUUID(),
                version,
                Verdict.APPROVE,
                "",
                List.of(),
                null,
                absent == null ? null : absent.person());
        return acting.as(who, () -> decisions.decide(request, decision));
    }

    private Outcome<UUID> lend(Caller lender, Caller delegate, int from, int until) {
        return acting.as(lender, () -> delegations.lend(UUID.randomUUID(), details(delegate, from, until)));
    }

    private DelegationDetails details(Caller delegate, int from, int until) {
        LocalDate today = LocalDate.now(clock);
        return new DelegationDetails(
                delegate.person(), today.plusDays(from), today.plusDays(until), "At a course in Beijing");
    }

    private Caller officialAlone() {
        return official(Set.of(Role.COMMISSION_OFFICIAL));
    }

    private Caller official(Set<Role> roles) {
        UUID person = population.official();
        String name = "it." + UUID.randomUUID();
        Caller administrator =
                new Caller(UUID.randomUUID(), "Security", Set.of(Role.SECURITY_ADMIN), new Area.Region(), null, null);
        acting.as(administrator, () -> accounts.linkTo(person, name, name, roles))
                .value();
        return new Caller(person, "Official", roles, new Area.Region(), null, null);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
