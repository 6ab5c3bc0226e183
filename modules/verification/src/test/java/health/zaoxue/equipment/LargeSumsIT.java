package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.FreshSignIn;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.OwnerDatabase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A million is decided on, paid, given and moved by nobody who signed in more than five minutes ago, whatever page they use. */
@ArquillianTest
@Tag("R-EQP-42")
class LargeSumsIT {
    private static final Duration LONG_AGO = Duration.ofMinutes(5).plusSeconds(1);
    private static final Duration A_MOMENT_AGO = Duration.ofMinutes(4).plusSeconds(50);
    private static final long LARGE = 1_000_000;

    @Inject
    private Acting acting;

    @Inject
    private OwnerDatabase database;

    @Inject
    private FundingService funding;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private BudgetService budget;

    private final UUID region = UUID.randomUUID();
    private final UUID hospital = UUID.randomUUID();
    private final Caller preparer = at(Role.DEPARTMENT_HEAD, hospital);
    private final Caller head = at(Role.HOSPITAL_HEAD, hospital);
    private final Caller official = at(Role.COMMISSION_OFFICIAL, null);
    private final Caller colleague = at(Role.COMMISSION_OFFICIAL, null);
    private final Caller cashier = at(Role.COMMISSION_OFFICIAL, null);

    @BeforeEach
    void a_hospital_and_its_sponsor() {
        UUID prefecture = UUID.randomUUID();
        place(region, "SPONSOR_REGION");
        place(prefecture, "PREFECTURE");
        database.execute(
                "insert into identity.hospital (id, name_en, prefecture_id, altitude_m, sponsor_region_id, version)"
                        + " values ('%1$s', 'Hospital %1$s', '%2$s', 3650, '%3$s', 1)"
                                .formatted(hospital, prefecture, region));
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
    void a_large_payment_wants_a_fresh_sign_in_and_a_part_of_it_does_not() {
        UUID request = underReview(2 * LARGE, line(5 * LARGE));
        decide(official, Duration.ZERO, request).value();
        decide(colleague, Duration.ZERO, request).value();

        assertThat(codes(pay(LONG_AGO, request, Money.yuan(LARGE)))).containsExactly(FreshSignIn.STALE);
        assertThat(codes(pay(LONG_AGO, request, Money.yuan(LARGE - 1)))).isEmpty();
        assertThat(codes(pay(A_MOMENT_AGO, request, Money.yuan(LARGE)))).isEmpty();
    }

    @Test
    void giving_and_moving_a_large_sum_wants_a_fresh_sign_in() {
        UUID from = line(3 * LARGE);
        UUID to = as(official, LONG_AGO, () -> budget.open(gift(FundingCategory.RESEARCH, LARGE - 1)))
                .value();
        MoneyMove move = new MoneyMove(UUID.randomUUID(), from, to, Money.yuan(LARGE));

        assertThat(codes(as(official, LONG_AGO, () -> budget.open(gift(FundingCategory.EDUCATION, LARGE)))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(
                        official,
                        LONG_AGO,
                        () -> budget.allocate(UUID.randomUUID(), from, Money.yuan(LARGE), "letter 8"))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(official, LONG_AGO, () -> budget.reallocate(move, "letter 9"))))
                .containsExactly(FreshSignIn.STALE);
        assertThat(codes(as(official, A_MOMENT_AGO, () -> budget.reallocate(move, "letter 9"))))
                .isEmpty();
        assertThat(as(official, LONG_AGO, () -> budget.line(from)).figures().allocated())
                .isEqualTo(Money.yuan(2 * LARGE));
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
        UUID request = as(preparer, Duration.ZERO, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
        RequestStep sent = step(request);
        as(preparer, Duration.ZERO, () -> funding.submit(sent)).value();
        RequestStep endorsed = step(request);
        as(head, Duration.ZERO, () -> funding.endorse(endorsed)).value();
        return request;
    }

    private UUID line(long amount) {
        return as(official, Duration.ZERO, () -> budget.open(gift(FundingCategory.EQUIPMENT, amount)))
                .value();
    }

    private NewBudgetLine gift(FundingCategory category, long amount) {
        return new NewBudgetLine(region, 2026, category, hospital, Money.yuan(amount), "letter 7");
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
        return acting.inOwnRequest(preparer, () -> funding.request(request)).version();
    }

    private <T> T as(Caller who, Duration ago, Callable<T> act) {
        return acting.as(who, ago, act);
    }

    private void place(UUID id, String kind) {
        database.execute("insert into identity.place (id, kind, name_en, version) values"
                + " ('%1$s', '%2$s', 'Place %1$s', 1)".formatted(id, kind));
    }

    private static Caller at(Role role, @Nullable UUID hospital) {
        Area area = hospital == null ? new Area.Region() : new Area.Hospital(hospital);
        return new Caller(UUID.randomUUID(), role.name(), Set.of(role), area, hospital, null);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
