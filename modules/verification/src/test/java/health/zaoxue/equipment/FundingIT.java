package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.Attempt;
import health.zaoxue.testing.InhabitedHospital;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.SponsoredHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money against everybody at once, and against SQL past the application. */
@ArquillianTest
class FundingIT {
    private static final int CROWD = 50;

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

    @BeforeEach
    void a_hospital_and_its_sponsor() {
        here.open();
    }

    @Test
    @Tag("R-EQP-20")
    @Tag("R-EQP-24")
    @Tag("R-EQP-34")
    void fifty_approvals_at_once_never_overspend() {
        UUID line = lineWith(1_000_000);
        List<UUID> requests = IntStream.range(0, CROWD)
                .mapToObj(i -> underReview("100000", line))
                .toList();

        List<Decision> approvals = requests.stream().map(this::approval).toList();
        List<Attempt<Outcome<RequestState>>> attempts = acting.together(
                CROWD, i -> () -> decisions.decide(requests.get(i), approvals.get(i)), i -> MoneyLife.official());

        assertThat(answers(attempts)).hasSize(CROWD);
        assertThat(answers(attempts)).filteredOn(Outcome::isDone).hasSize(10);
        assertThat(answers(attempts))
                .filteredOn(answer -> !answer.isDone())
                .allSatisfy(refused -> assertThat(codes(refused)).containsExactly("budget.too-little-left"));
        BudgetFigures figures = figures(line);
        assertThat(figures.left()).isEqualTo(Money.yuan(0));
        assertThat(figures.committed()).isEqualTo(Money.yuan(1_000_000));
        assertThat(requests)
                .filteredOn(id -> stateOf(id) == RequestState.APPROVED)
                .hasSize(10);
        assertThat(requests)
                .filteredOn(id -> stateOf(id) == RequestState.UNDER_REVIEW)
                .allSatisfy(id ->
                        assertThat(view(id).acts()).noneMatch(act -> act.act().decides()));
    }

    @Test
    @Tag("R-EQP-32")
    void one_decision_sent_fifty_times_is_one() {
        UUID line = lineWith(1_000_000);
        UUID request = underReview("100000", line);
        Decision decision = approval(request);

        List<Attempt<Outcome<RequestState>>> attempts =
                acting.together(CROWD, i -> () -> decisions.decide(request, decision), i -> official);

        assertThat(answers(attempts)).hasSize(CROWD).allMatch(Outcome.done(RequestState.APPROVED)::equals);
        assertThat(view(request).acts()).filteredOn(act -> act.act().decides()).hasSize(1);
        assertThat(figures(line).committed()).isEqualTo(Money.yuan(100_000));
        assertThat(entries(line))
                .filteredOn(entry -> entry.kind() == LedgerKind.COMMITMENT)
                .hasSize(1);
    }

    @Test
    @Tag("R-EQP-32")
    @Tag("R-EQP-31")
    void of_many_officials_who_decide_at_once_only_the_first_is_heard() {
        UUID line = lineWith(5_000_000);
        UUID request = underReview("1000000", line);
        int version = view(request).version();

        List<Attempt<Outcome<RequestState>>> attempts = acting.together(
                10, i -> () -> decisions.decide(request, approvalOf(version)), i -> MoneyLife.official());

        assertThat(answers(attempts)).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers(attempts))
                .filteredOn(answer -> !answer.isDone())
                .allSatisfy(refused -> assertThat(codes(refused)).containsExactly("request.changed"));
        assertThat(stateOf(request)).isEqualTo(RequestState.UNDER_REVIEW);
        assertThat(figures(line).committed()).isEqualTo(Money.yuan(0));
    }

    @Test
    @Tag("R-EQP-31")
    @Tag("R-EQP-34")
    void from_a_million_up_the_second_official_commits_the_money() {
        UUID line = lineWith(5_000_000);
        UUID request = underReview("1000000", line);

        assertThat(decide(official, request, approval(request))).isEqualTo(Outcome.done(RequestState.UNDER_REVIEW));
        assertThat(figures(line).committed()).isEqualTo(Money.yuan(0));
        assertThat(decide(MoneyLife.official(), request, approval(request)))
                .isEqualTo(Outcome.done(RequestState.APPROVED));
        assertThat(figures(line).committed()).isEqualTo(Money.yuan(1_000_000));
        assertThat(database(
                        "select sum(amount) from equipment.fact_commitment where request_id = '%s'".formatted(request)))
                .isEqualTo("1000000.00");
    }

    @Test
    @Tag("R-EQP-28")
    void conditional_money_is_paid_when_the_condition_is_met_and_the_rest_is_free_again_at_the_end() {
        UUID line = lineWith(500_000);
        UUID request = underReview("300000", line);
        Caller cashier = MoneyLife.official();
        decide(
                official,
                request,
                new Decision(
                        UUID.randomUUID(),
                        view(request).version(),
                        Verdict.APPROVE_WITH_CONDITIONS,
                        "proof first",
                        List.of("The maker's letter"),
                        null));

        assertThat(codes(take(cashier, step(request), step -> decisions.pay(step, Money.yuan(1)))))
                .containsExactly("condition.open");
        UUID condition = view(request).conditions().get(0).id();
        take(cashier, step(request, "the letter is here"), step -> decisions.confirmCondition(step, condition));
        assertThat(codes(take(cashier, step(request), step -> decisions.pay(step, Money.yuan(300_001)))))
                .containsExactly("payment.too-much");
        assertThat(take(cashier, step(request), step -> decisions.pay(step, Money.yuan(200_000)))
                        .isDone())
                .isTrue();
        take(cashier, step(request, "delivered for less"), decisions::close);

        assertThat(figures(line)).isEqualTo(new BudgetFigures(Money.yuan(500_000), Money.yuan(0), Money.yuan(200_000)));
    }

    @Test
    @Tag("R-EQP-36")
    void a_request_of_another_hospital_does_not_exist() {
        UUID request = underReview("100", lineWith(1000));
        Caller stranger = InhabitedHospital.newcomer(UUID.randomUUID(), Role.HOSPITAL_HEAD);

        assertThatThrownBy(() -> acting.as(stranger, () -> funding.request(request)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> take(stranger, step(request, "not mine"), funding::sendBack))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> budget.linesFor(here.hospital, FundingCategory.EQUIPMENT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("R-EQP-38")
    void a_request_names_only_a_line_a_gap_and_a_payee_that_are_there_for_its_hospital() {
        UUID foreign = lineFor(FundingCategory.RESEARCH, 1000);
        RequestDraft draft = new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Bed",
                "Too few",
                "",
                "",
                UUID.randomUUID(),
                UUID.randomUUID(),
                foreign,
                List.of(new DraftLine(null, "Bed", 1, BigDecimal.TEN)));

        assertThat(codes(acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft))))
                .containsExactly("request.gap", "request.payee", "budget.pays-for-something-else");
    }

    @Test
    @Tag("R-EQP-39")
    void what_waits_for_me_is_what_i_may_decide() {
        UUID line = lineWith(5_000_000);
        UUID request = underReview("1000000", line);
        Listing ofHospital = new Listing(0, 50, null, true, Map.of("hospital", here.hospital.toString()));

        assertThat(acting.as(official, () -> decisions.waitingForMe(ofHospital)).rows())
                .extracting(RequestRow::id)
                .containsExactly(request);
        decide(official, request, approval(request));

        assertThat(acting.as(official, () -> decisions.waitingForMe(ofHospital)).rows())
                .isEmpty();
        assertThat(acting.as(MoneyLife.official(), () -> decisions.waitingForMe(ofHospital))
                        .total())
                .isEqualTo(1);
        assertThat(acting.as(here.preparer, () -> funding.requests(Listing.first(10)))
                        .rows())
                .extracting(RequestRow::number)
                .containsExactly(view(request).number());
    }

    @Test
    @Tag("R-EQP-27")
    void numbers_follow_one_another_without_a_gap_under_parallel_sending() {
        UUID line = lineWith(1_000_000);
        List<UUID> drafts =
                IntStream.range(0, 12).mapToObj(i -> prepared("100", line)).toList();

        List<RequestStep> steps = drafts.stream().map(this::step).toList();
        acting.together(12, i -> () -> funding.submit(steps.get(i)), i -> here.preparer);

        List<Integer> numbers = drafts.stream()
                .map(id -> String.valueOf(view(id).number()))
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        assertThat(numbers.get(11) - numbers.get(0)).isEqualTo(11);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R-EQP-20")
    @Tag("R-EQP-24")
    void free_money_moves_both_ways_at_once_without_a_deadlock_or_a_loss() {
        UUID one = lineWith(10_000);
        UUID other = lineFor(FundingCategory.RESEARCH, 10_000);

        List<Attempt<Outcome<UUID>>> attempts = acting.together(
                CROWD,
                i -> () -> budget.reallocate(
                        new MoneyMove(
                                UUID.randomUUID(), i % 2 == 0 ? one : other, i % 2 == 0 ? other : one, Money.yuan(900)),
                        "letter 9"),
                i -> MoneyLife.official());

        assertThat(answers(attempts)).hasSize(CROWD);
        assertThat(figures(one).allocated().plus(figures(other).allocated())).isEqualTo(Money.yuan(20_000));
    }

    @Test
    @Tag("R-EQP-32")
    void money_that_is_added_and_moved_fifty_times_with_one_key_is_added_and_moved_once() {
        UUID one = lineWith(10_000);
        UUID other = lineFor(FundingCategory.RESEARCH, 10_000);
        UUID key = UUID.randomUUID();
        MoneyMove move = new MoneyMove(UUID.randomUUID(), one, other, Money.yuan(900));

        List<Attempt<Outcome<UUID>>> added = acting.together(
                CROWD, i -> () -> budget.allocate(key, one, Money.yuan(500), "letter 8"), i -> official);
        List<Attempt<Outcome<UUID>>> moved =
                acting.together(CROWD, i -> () -> budget.reallocate(move, "letter 9"), i -> official);

        assertThat(Attempt.answers(added))
                .hasSize(CROWD)
                .containsOnly(Attempt.answers(added).get(0));
        assertThat(Attempt.answers(moved))
                .hasSize(CROWD)
                .containsOnly(Attempt.answers(moved).get(0));
        assertThat(figures(one).allocated()).isEqualTo(Money.yuan(9_600));
        assertThat(figures(other).allocated()).isEqualTo(Money.yuan(10_900));
        assertThat(codes(acting.as(official, () -> budget.allocate(key, one, Money.yuan(501), "letter 8"))))
                .containsExactly("receipt.other-content");
    }

    @ParameterizedTest
    @Tag("R-EQP-35")
    @ValueSource(
            strings = {
                "update equipment.ledger_posting set amount = amount + 1",
                "update equipment.ledger_entry set note = 'x'",
                "delete from equipment.ledger_posting",
                "delete from equipment.ledger_entry",
                "truncate equipment.ledger_posting, equipment.ledger_entry cascade",
                "update equipment.funding_act set reason = 'x'",
                "delete from equipment.funding_act",
                "delete from equipment.budget_line"
            })
    void nobody_rewrites_the_ledger_or_the_history(String sql) {
        UUID request = underReview("100", lineWith(1000));
        decide(official, request, approval(request)).value();

        assertThatThrownBy(() -> run(database.asApplication(official), sql)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run(database.asOwner(), sql)).hasMessageContaining("only grows");
    }

    @Test
    @Tag("R-EQP-20")
    @Tag("R-EQP-23")
    void sql_of_the_application_cannot_invent_money() {
        UUID line = lineWith(1000);

        assertThatThrownBy(() -> run(
                        database.asApplication(official),
                        "update equipment.budget_line set allocated = 5000 where id = '%s'".formatted(line)))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run(database.asApplication(official), entry("ALLOCATION", line, "AVAILABLE", "500")))
                .hasMessageContaining("does not sum to zero");
        assertThatThrownBy(() -> run(
                        database.asApplication(official),
                        entry("ALLOCATION", line, "AVAILABLE", "500"),
                        "insert into equipment.ledger_posting select gen_random_uuid(), id, kind, '%s', 'COMMITTED', -500 from equipment.ledger_entry order by sequence desc limit 1"
                                .formatted(line)))
                .hasMessageContaining("ledger_posting_fits_its_entry");
        assertThat(figures(line).left()).isEqualTo(Money.yuan(1000));
    }

    @Test
    @Tag("R-EQP-20")
    @Tag("R-EQP-34")
    void sql_of_the_application_cannot_commit_beyond_the_line_or_without_an_approval() {
        UUID line = lineWith(1000);
        UUID request = underReview("900", line);

        assertThatThrownBy(() -> run(database.asApplication(official), commitment(request, line, "1000.01")))
                .hasMessageContaining("budget_line_is_not_overspent");
        assertThatThrownBy(() -> run(database.asApplication(official), commitment(request, line, "900")))
                .hasMessageContaining("is not approved");
        assertThatThrownBy(() -> run(
                        database.asApplication(official),
                        "update equipment.funding_request set state = 'APPROVED' where id = '%s'".formatted(request)))
                .hasMessageContaining("is not complete");
        assertThat(figures(line).committed()).isEqualTo(Money.yuan(0));
    }

    @Test
    @Tag("R-EQP-21")
    void sql_of_the_application_cannot_let_somebody_decide_on_their_own_request() {
        UUID request = underReview("900", lineWith(1000));

        for (Caller somebody : List.of(here.preparer, here.head)) {
            assertThatThrownBy(() -> run(
                            database.asApplication(official),
                            "insert into equipment.funding_act values (gen_random_uuid(), '%s', 'APPROVED', 1, 9, '%s', '', now())"
                                    .formatted(request, somebody.person())))
                    .hasMessageContaining("has a part in");
        }
    }

    @Test
    @Tag("R-EQP-22")
    void sql_of_the_application_cannot_jump_over_a_state_or_change_what_was_sent() {
        UUID request = underReview("900", lineWith(1000));

        assertThatThrownBy(() -> run(
                        database.asApplication(official),
                        "update equipment.funding_request set state = 'CLOSED' where id = '%s'".formatted(request)))
                .hasMessageContaining("does not go from");
        assertThatThrownBy(() -> run(
                        database.asApplication(official),
                        "update equipment.funding_line set unit_price = 1 where request_id = '%s'".formatted(request)))
                .hasMessageContaining("has been sent");
    }

    private UUID lineWith(long amount) {
        return lineFor(FundingCategory.EQUIPMENT, amount);
    }

    private UUID lineFor(FundingCategory category, long amount) {
        return acting.as(
                        official,
                        () -> budget.open(new NewBudgetLine(
                                here.region, 2026, category, here.hospital, Money.yuan(amount), "letter 7")))
                .value();
    }

    private UUID prepared(String amount, UUID line) {
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
        return acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft))
                .value();
    }

    private UUID underReview(String amount, UUID line) {
        UUID request = prepared(amount, line);
        take(here.preparer, step(request), funding::submit).value();
        take(here.head, step(request), funding::endorse).value();
        return request;
    }

    private Outcome<RequestState> take(Caller who, RequestStep step, Function<RequestStep, Outcome<RequestState>> act) {
        return acting.as(who, () -> act.apply(step));
    }

    private RequestStep step(UUID request) {
        return step(request, "");
    }

    private RequestStep step(UUID request, String reason) {
        return new RequestStep(request, view(request).version(), UUID.randomUUID(), reason);
    }

    private Decision approval(UUID request) {
        return approvalOf(view(request).version());
    }

    private static Decision approvalOf(int version) {
        return new Decision(UUID.randomUUID(), version, Verdict.APPROVE, "", List.of(), null);
    }

    private Outcome<RequestState> decide(Caller who, UUID request, Decision decision) {
        return acting.as(who, () -> decisions.decide(request, decision));
    }

    private RequestView view(UUID request) {
        return acting.inOwnRequest(here.preparer, () -> funding.request(request));
    }

    private RequestState stateOf(UUID request) {
        return view(request).state();
    }

    private BudgetFigures figures(UUID line) {
        return acting.as(official, () -> budget.line(line)).figures();
    }

    private List<LedgerEntryView> entries(UUID line) {
        return acting.as(official, () -> budget.entries(line, Listing.first(500)))
                .rows();
    }

    private static <T> List<T> answers(List<Attempt<T>> attempts) {
        return attempts.stream()
                .flatMap(attempt ->
                        attempt instanceof Attempt.Answered<T> answered ? Stream.of(answered.answer()) : Stream.empty())
                .toList();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    private static String entry(String kind, UUID line, String account, String amount) {
        return "with e as (insert into equipment.ledger_entry (id, kind, note, made_by, made_at)"
                + " values (gen_random_uuid(), '%1$s', 'x', gen_random_uuid(), now()) returning id, kind)"
                        .formatted(kind)
                + " insert into equipment.ledger_posting select gen_random_uuid(), id, kind, '%s', '%s', %s from e"
                        .formatted(line, account, amount);
    }

    private static String commitment(UUID request, UUID line, String amount) {
        return "do $$ declare e uuid := gen_random_uuid(); begin"
                + " insert into equipment.ledger_entry (id, kind, request_id, note, made_by, made_at)"
                + " values (e, 'COMMITMENT', '%s', 'x', gen_random_uuid(), now());".formatted(request)
                + " insert into equipment.ledger_posting values (gen_random_uuid(), e, 'COMMITMENT', '%1$s', 'COMMITTED', %2$s),"
                        .formatted(line, amount)
                + " (gen_random_uuid(), e, 'COMMITMENT', '%1$s', 'AVAILABLE', -%2$s); end $$".formatted(line, amount);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private String database(String sql) {
        try (Connection connection = database.asApplication(official);
                Statement statement = connection.createStatement();
                java.sql.ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
