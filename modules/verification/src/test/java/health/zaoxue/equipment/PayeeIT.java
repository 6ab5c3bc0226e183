package health.zaoxue.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.kernel.Area;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.kernel.Translated;
import health.zaoxue.platform.Caller;
import health.zaoxue.testing.Acting;
import health.zaoxue.testing.MoneyLife;
import health.zaoxue.testing.OwnerDatabase;
import health.zaoxue.testing.SponsoredHospital;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may be paid by a request, what that closes to them, and between which lines money moves. */
@ArquillianTest
class PayeeIT {
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

    private final UUID otherRegion = UUID.randomUUID();
    private final UUID ally = UUID.randomUUID();
    private final UUID formerAlly = UUID.randomUUID();
    private final UUID colleague = UUID.randomUUID();
    private final Caller official = MoneyLife.official();
    private final Caller employedByTheAlly = new Caller(
            UUID.randomUUID(),
            Translated.of("Employed by the ally", null),
            Set.of(Role.COMMISSION_OFFICIAL),
            new Area.Region(),
            null,
            null,
            ally);

    @BeforeEach
    void a_hospital_by_which_an_institution_stands() {
        here.open();
        here.place(otherRegion, "SPONSOR_REGION");
        institution(ally, "null");
        institution(formerAlly, "date '2020-12-31'");
        run(
                "insert into identity.staff_member (id, name_en, employer_kind, hospital_id, title, version)"
                        + " values ('%s', 'Colleague', 'HOSPITAL', '%s', '', 1)",
                colleague, here.hospital);
        run(
                "insert into identity.staff_member (id, name_en, employer_kind, institution_id, title, version)"
                        + " values ('%s', 'Employed by the ally', 'INSTITUTION', '%s', '', 1)",
                employedByTheAlly.person(), ally);
    }

    @Test
    @Tag("R-EQP-38")
    void paid_are_people_of_the_hospital_and_institutions_that_stand_by_it() {
        assertThat(codes(prepared(colleague))).isEmpty();
        assertThat(codes(prepared(ally))).isEmpty();
        assertThat(codes(prepared(null))).isEmpty();
        assertThat(codes(prepared(formerAlly))).containsExactly("request.payee");
        assertThat(codes(prepared(official.person()))).containsExactly("request.payee");
    }

    @Test
    @Tag("R-EQP-21")
    void an_official_does_not_decide_where_their_employer_would_be_paid() {
        UUID request = underReview(ally);
        Decision decision = rejection(request);

        Outcome<RequestState> own = acting.as(employedByTheAlly, () -> decisions.decide(request, decision));
        List<VerdictOption> options = acting.as(employedByTheAlly, () -> decisions.options(request));
        Outcome<RequestState> others = acting.as(official, () -> decisions.decide(request, decision));

        assertThat(codes(own)).containsExactly("duty.employer-paid");
        assertThat(options).noneMatch(VerdictOption::isOpen);
        assertThat(others.value()).isEqualTo(RequestState.REJECTED);
    }

    @Test
    @Tag("R-EQP-39")
    void what_would_pay_their_employer_does_not_wait_for_an_official() {
        UUID request = underReview(ally);

        assertThat(waitingFor(official)).contains(request);
        assertThat(waitingFor(employedByTheAlly)).doesNotContain(request);
    }

    @Test
    @Tag("R-EQP-40")
    void money_moves_between_lines_of_the_same_sponsor_only() {
        UUID line = lineOf(here.region, FundingCategory.EQUIPMENT);
        UUID sameSponsor = lineOf(here.region, FundingCategory.RESEARCH);
        UUID otherSponsor = lineOf(otherRegion, FundingCategory.EQUIPMENT);

        assertThat(codes(moved(line, sameSponsor))).isEmpty();
        assertThat(codes(moved(line, otherSponsor))).containsExactly("budget.other-sponsor");
        assertThat(acting.as(official, () -> budget.line(line)).figures().allocated())
                .isEqualTo(Money.yuan(900));
    }

    private List<UUID> waitingFor(Caller caller) {
        Listing ofTheHospital = new Listing(0, 100, null, true, Map.of("hospital", here.hospital.toString()));
        return acting.inOwnRequest(caller, () -> decisions.waitingForMe(ofTheHospital)).rows().stream()
                .map(RequestRow::id)
                .toList();
    }

    private Outcome<UUID> moved(UUID from, UUID to) {
        MoneyMove move = new MoneyMove(UUID.randomUUID(), from, to, Money.yuan(100));
        return acting.as(official, () -> budget.reallocate(move, "letter 9"));
    }

    private UUID lineOf(UUID sponsor, FundingCategory category) {
        NewBudgetLine line = new NewBudgetLine(sponsor, 2026, category, null, Money.yuan(1000), "letter 7");
        return acting.as(official, () -> budget.open(line)).value();
    }

    private Outcome<UUID> prepared(@Nullable UUID payee) {
        RequestDraft draft = new RequestDraft(
                FundingCategory.EDUCATION,
                "A course",
                "Five surgeons come to the next step",
                "",
                "",
                null,
                payee,
                null,
                List.of(new DraftLine(null, "Course", 1, BigDecimal.TEN)));
        return acting.as(here.preparer, () -> funding.prepare(UUID.randomUUID(), draft));
    }

    private UUID underReview(UUID payee) {
        UUID request = prepared(payee).value();
        RequestStep sending = step(request);
        acting.as(here.preparer, () -> funding.submit(sending)).value();
        RequestStep endorsing = step(request);
        acting.as(here.head, () -> funding.endorse(endorsing)).value();
        return request;
    }

    private RequestStep step(UUID request) {
        return new RequestStep(request, version(request), UUID.randomUUID(), "");
    }

    private Decision rejection(UUID request) {
        return new Decision(UUID.randomUUID(), version(request), Verdict.REJECT, "no need", List.of(), null);
    }

    private int version(UUID request) {
        return acting.inOwnRequest(here.preparer, () -> funding.request(request))
                .version();
    }

    private void institution(UUID id, String lastDay) {
        run(
                "insert into identity.institution (id, name_en, sponsor_region_id, version)"
                        + " values ('%s', 'Institution %1$s', '%s', 1)",
                id, here.region);
        run(
                "insert into identity.alliance (id, institution_id, hospital_id, from_day, to_day, version)"
                        + " values (gen_random_uuid(), '%s', '%s', date '2016-01-01', %s, 1)",
                id, here.hospital, lastDay);
    }

    private void run(String sql, Object... values) {
        database.execute(sql.formatted(values));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
