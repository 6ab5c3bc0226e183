package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.FreshSignIn;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.SponsoredHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A million is decided on, paid, given and moved by nobody who signed in more than five minutes ago, whatever page they use,
 * and in however many parts.
 */
@ArquillianTest
@Tag("R-EQP-42")
class LargeSumsIT {
    private static final Duration LONG_AGO = Duration.ofMinutes(5).plusSeconds(1);
    private static final Duration A_MOMENT_AGO = Duration.ofMinutes(4).plusSeconds(50);
    private static final long LARGE = 1_000_000;

    @Inject
    private Acting acting;

    @Inject
    private SponsoredHospital here;

    @Inject
    private OwnerDatabase database;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    private final Caller official = MoneyLife.official();
    private final Caller colleague = MoneyLife.official();
    private final Caller cashier = MoneyLife.official();

    @BeforeEach
    void a_hospital_and_its_sponsor() {
        here.open();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void whatever_the_verdict_a_large_sum_wants_a_fresh_sign_in(Verdict verdict) {
        UUID request = underReview(LARGE, line(5 * LARGE));
        Decision decision = new Decision(
                UUID.randomUUID(),
                version(request),
                verdict,
                "Read with care",
                verdict == Verdict.APPROVE_WITH_CONDITIONS ? List.of("The floor bears it") : List.of(),
                null);

        assertThat(codes(as(official, LONG_AGO, () -> decisions.decide(request, decision))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(official, A_MOMENT_AGO, () -> decisions.decide(request, decision))))
                .isEmpty();
    }

    @Test
    void a_smaller_sum_is_decided_on_in_the_course_of_the_day() {
        UUID request = underReview(LARGE - 1, line(LARGE));

        assertThat(codes(decide(official, Duration.ofHours(9), request))).isEmpty();
    }

    @Test
    void whatever_part_of_a_large_request_is_paid_wants_a_fresh_sign_in() {
        UUID request = approved(2 * LARGE);

        assertThat(codes(pay(LONG_AGO, request, Money.yuan(LARGE)))).containsExactly(FreshSignIn.STALE);
        assertThat(codes(pay(LONG_AGO, request, Money.yuan(1)))).containsExactly(FreshSignIn.STALE);
        assertThat(codes(pay(A_MOMENT_AGO, request, Money.yuan(1)))).isEmpty();
        assertThat(codes(pay(A_MOMENT_AGO, request, Money.yuan(LARGE)))).isEmpty();
    }

    @Test
    void a_smaller_request_is_paid_in_the_course_of_the_day() {
        UUID request = approved(LARGE - 1);

        assertThat(codes(pay(Duration.ofHours(9), request, Money.yuan(LARGE - 1))))
                .isEmpty();
    }

    @Test
    void giving_and_moving_a_large_sum_wants_a_fresh_sign_in() {
        UUID from = line(3 * LARGE);
        UUID to = as(colleague, LONG_AGO, () -> budget.open(gift(FundingCategory.RESEARCH, LARGE - 1)))
                .value();
        MoneyMove move = new MoneyMove(UUID.randomUUID(), from, to, Money.yuan(LARGE));

        assertThat(codes(as(cashier, LONG_AGO, () -> budget.open(gift(FundingCategory.EDUCATION, LARGE)))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(add(cashier, LONG_AGO, from, LARGE))).containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(cashier, LONG_AGO, () -> budget.reallocate(move, "letter 9"))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(cashier, A_MOMENT_AGO, () -> budget.reallocate(move, "letter 9"))))
                .isEmpty();
        assertThat(codes(as(cashier, LONG_AGO, () -> budget.reallocate(move, "letter 9"))))
                .as("the answer of what has happened is given again")
                .isEmpty();
        assertThat(as(official, LONG_AGO, () -> budget.line(from)).figures().allocated())
                .isEqualTo(Money.yuan(2 * LARGE));
    }

    @Test
    @Tag("R-EQP-43")
    void what_one_person_gives_and_moves_within_a_day_counts_together() {
        UUID from = line(3 * LARGE);
        UUID to = as(cashier, LONG_AGO, () -> budget.open(gift(FundingCategory.RESEARCH, LARGE / 2)))
                .value();
        MoneyMove move = new MoneyMove(UUID.randomUUID(), from, to, Money.yuan(LARGE / 4));

        assertThat(codes(add(cashier, LONG_AGO, from, LARGE / 4))).isEmpty();
        assertThat(codes(as(cashier, LONG_AGO, () -> budget.reallocate(move, "letter 9"))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(add(cashier, LONG_AGO, from, LARGE / 4 - 1))).isEmpty();
        assertThat(codes(add(cashier, LONG_AGO, from, 1))).containsExactly(FreshSignIn.STALE);
        assertThat(codes(add(colleague, LONG_AGO, from, LARGE - 1))).isEmpty();
        assertThat(codes(add(cashier, A_MOMENT_AGO, from, 1))).isEmpty();
    }

    @Test
    @Tag("R-EQP-43")
    void what_was_given_before_the_last_day_does_not_count() {
        UUID line = line(LARGE);
        database.execute("with e as (insert into equipment.ledger_entry (id, kind, note, made_by, made_at) values"
                + " (gen_random_uuid(), 'ALLOCATION', 'x', '%1$s', now() - interval '25 hours') returning id, kind)"
                        .formatted(cashier.person())
                + " insert into equipment.ledger_posting select gen_random_uuid(), id, kind, '%1$s', account, amount"
                        .formatted(line)
                + " from e, (values ('SPONSOR', -900000), ('AVAILABLE', 900000)) as of (account, amount)");

        assertThat(codes(add(cashier, LONG_AGO, line, LARGE - 1))).isEmpty();
        assertThat(codes(add(cashier, LONG_AGO, line, 1))).containsExactly(FreshSignIn.STALE);
    }

    @Test
    @Tag("R-EQP-43")
    void parts_at_the_same_moment_do_not_slip_past_one_another() {
        UUID line = line(1);
        int parts = 8;

        List<Attempt<Outcome<UUID>>> attempts =
                acting.together(parts, i -> () -> add(cashier, LONG_AGO, line, LARGE / 4), i -> cashier);

        List<Outcome<UUID>> answers = Attempt.answers(attempts);
        assertThat(answers).filteredOn(Outcome::isDone).hasSize(3);
        assertThat(answers)
                .filteredOn(answer -> !answer.isDone())
                .hasSize(parts - 3)
                .allSatisfy(refused -> assertThat(codes(refused)).containsExactly(FreshSignIn.STALE));
    }

    private Outcome<UUID> add(Caller who, Duration ago, UUID line, long amount) {
        return as(who, ago, () -> budget.allocate(UUID.randomUUID(), line, Money.yuan(amount), "letter 8"));
    }

    private UUID approved(long amount) {
        UUID request = underReview(amount, line(5 * LARGE));
        decide(official, Duration.ZERO, request).value();
        if (amount >= LARGE) {
            decide(colleague, Duration.ZERO, request).value();
        }
        return request;
    }

    private UUID underReview(long amount, UUID line) {
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "A scanner",
                "Patients are sent away",
                "",
                "",
                null,
                null,
                line,
                List.of(new DraftLine(null, "Scanner", 1, new BigDecimal(amount))));
        UUID request = as(here.preparer, Duration.ZERO, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
        RequestStep sent = step(request);
        as(here.preparer, Duration.ZERO, () -> funding.submit(sent)).value();
        RequestStep endorsed = step(request);
        as(here.head, Duration.ZERO, () -> funding.endorse(endorsed)).value();
        return request;
    }

    private UUID line(long amount) {
        return as(official, Duration.ZERO, () -> budget.open(gift(FundingCategory.EQUIPMENT, amount)))
                .value();
    }

    private NewBudgetLine gift(FundingCategory category, long amount) {
        return new NewBudgetLine(here.region, 2026, category, here.hospital, Money.yuan(amount), "letter 7");
    }

    private Outcome<RequestState> decide(Caller who, Duration ago, UUID request) {
        Decision approval = new Decision(UUID.randomUUID(), version(request), Verdict.APPROVE, "", List.of(), null);
        return as(who, ago, () -> decisions.decide(request, approval));
    }

    private Outcome<RequestState> pay(Duration ago, UUID request, Money amount) {
        RequestStep step = step(request);
        return as(cashier, ago, () -> decisions.pay(step, amount));
    }

    private RequestStep step(UUID request) {
        return new RequestStep(request, version(request), UUID.randomUUID(), "");
    }

    private int version(UUID request) {
        return acting.inOwnRequest(here.preparer, () -> funding.request(request))
                .version();
    }

    private <T> T as(Caller who, Duration ago, Callable<T> act) {
        return acting.as(who, ago, act);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
