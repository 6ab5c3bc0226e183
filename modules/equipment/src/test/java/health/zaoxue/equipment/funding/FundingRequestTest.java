package health.zaoxue.equipment.funding;

import static health.zaoxue.equipment.funding.Drafts.because;
import static health.zaoxue.equipment.funding.Drafts.by;
import static health.zaoxue.equipment.funding.Drafts.decision;
import static health.zaoxue.equipment.funding.Drafts.underReview;
import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.ConditionView;
import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FundingRequestTest {
    private final UUID preparer = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final UUID official = UUID.randomUUID();
    private final UUID secondOfficial = UUID.randomUUID();

    @ParameterizedTest
    @Tag("R-EQP-31")
    @CsvSource({"999999.99, 1", "1000000, 2", "1000000.01, 2", "0.01, 1"})
    void two_officials_are_needed_from_a_million_up(String amount, int officials) {
        assertThat(underReview(amount, preparer, head).approversNeeded()).isEqualTo(officials);
    }

    @Test
    @Tag("R-EQP-31")
    void below_the_threshold_one_approval_is_enough() {
        FundingRequest request = underReview("999999.99", preparer, head);

        assertThat(approve(request, official)).isEqualTo(Outcome.done(RequestState.APPROVED));
    }

    @Test
    @Tag("R-EQP-31")
    void at_the_threshold_the_first_approval_leaves_it_under_review() {
        FundingRequest request = underReview("1000000", preparer, head);

        assertThat(approve(request, official)).isEqualTo(Outcome.done(RequestState.UNDER_REVIEW));
        assertThat(approve(request, secondOfficial)).isEqualTo(Outcome.done(RequestState.APPROVED));
    }

    @Test
    @Tag("R-EQP-31")
    @Tag("R-EQP-21")
    void one_official_does_not_count_twice() {
        FundingRequest request = underReview("1000000", preparer, head);
        approve(request, official);

        assertThat(codes(approve(request, official))).containsExactly("duty.decided");
        assertThat(request.state()).isEqualTo(RequestState.UNDER_REVIEW);
    }

    @Test
    @Tag("R-EQP-31")
    void an_approval_of_an_earlier_round_does_not_count() {
        FundingRequest request = underReview("1000000", preparer, head);
        approve(request, official);
        request.decide(
                decision(request, Verdict.RETURN, "two quotations are missing"), because(secondOfficial, "missing"));
        request.submit(by(preparer), () -> "FR-2026-0002");
        request.endorse(by(head));

        assertThat(approve(request, secondOfficial)).isEqualTo(Outcome.done(RequestState.UNDER_REVIEW));
        assertThat(approve(request, official)).isEqualTo(Outcome.done(RequestState.APPROVED));
    }

    @Test
    @Tag("R-EQP-21")
    void whoever_prepared_endorsed_or_would_be_paid_does_not_decide() {
        UUID payee = UUID.randomUUID();
        FundingRequest request = Drafts.preparedBy(preparer, Drafts.costing("100", payee));
        UUID editor = UUID.randomUUID();
        request.edit(Drafts.costing("200", payee), Drafts.THRESHOLD, by(editor));
        UUID sender = UUID.randomUUID();
        request.submit(by(sender), () -> "FR-2026-0001");
        request.endorse(by(head));

        assertThat(codes(approve(request, preparer))).containsExactly("duty.prepared");
        assertThat(codes(approve(request, editor))).containsExactly("duty.edited");
        assertThat(codes(approve(request, sender))).containsExactly("duty.sent");
        assertThat(codes(approve(request, head))).containsExactly("duty.endorsed");
        assertThat(codes(approve(request, payee))).containsExactly("duty.payee");
        assertThat(request.state()).isEqualTo(RequestState.UNDER_REVIEW);
    }

    @Test
    @Tag("R-EQP-37")
    void whoever_prepared_does_not_endorse() {
        FundingRequest request = Drafts.preparedBy(head, Drafts.costing("100"));
        request.submit(by(head), () -> "FR-2026-0001");

        assertThat(codes(request.endorse(by(head)))).containsExactly("duty.prepared");
        assertThat(request.state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    @Tag("R-EQP-27")
    void the_number_comes_with_the_first_sending_and_stays() {
        FundingRequest request = Drafts.preparedBy(preparer, Drafts.costing("100"));
        assertThat(request.view().number()).isNull();

        request.submit(by(preparer), () -> "FR-2026-0001");
        request.sendBack(because(head, "the need is not clear"));
        request.submit(by(preparer), () -> "FR-2026-0002");

        assertThat(request.view().number()).isEqualTo("FR-2026-0001");
    }

    @ParameterizedTest
    @Tag("R-EQP-33")
    @EnumSource(
            value = Verdict.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVE"})
    void every_decision_but_a_plain_approval_wants_a_reason(Verdict verdict) {
        FundingRequest request = underReview("100", preparer, head);

        assertThat(codes(request.decide(decision(request, verdict, "", "a letter"), by(official))))
                .containsExactly("text.missing");
        assertThat(request.state()).isEqualTo(RequestState.UNDER_REVIEW);
    }

    @Test
    @Tag("R-EQP-28")
    void money_with_an_open_condition_is_not_paid() {
        FundingRequest request = conditionallyApproved();
        UUID condition = request.view().conditions().get(0).id();

        assertThat(codes(request.pay(by(secondOfficial)))).containsExactly("condition.open");
        request.confirm(condition, because(secondOfficial, "the letter is here"));

        assertThat(request.pay(by(secondOfficial)).isDone()).isTrue();
    }

    @Test
    @Tag("R-EQP-28")
    void whoever_decided_does_not_pay() {
        FundingRequest request = underReview("100", preparer, head);
        approve(request, official);

        assertThat(codes(request.pay(by(official)))).containsExactly("duty.decided-pays");
        assertThat(request.pay(by(secondOfficial)).isDone()).isTrue();
    }

    @Test
    @Tag("R-EQP-28")
    void a_condition_is_met_once() {
        FundingRequest request = conditionallyApproved();
        UUID condition = request.view().conditions().get(0).id();
        request.confirm(condition, because(secondOfficial, "the letter is here"));

        assertThat(codes(request.confirm(condition, because(secondOfficial, "again"))))
                .containsExactly("condition.not-open");
    }

    @Test
    @Tag("R-EQP-32")
    void the_same_decision_twice_is_one() {
        FundingRequest request = underReview("100", preparer, head);
        Deed deed = by(official);
        request.decide(decision(request, Verdict.APPROVE, ""), deed);
        int acts = request.acts().size();

        assertThat(request.answerBefore(RequestAct.APPROVED, 0, deed)).contains(Outcome.done(RequestState.APPROVED));
        assertThat(request.acts()).hasSize(acts);
    }

    @Test
    @Tag("R-EQP-32")
    void a_key_of_somebody_else_or_of_another_act_is_refused() {
        FundingRequest request = underReview("100", preparer, head);
        Deed deed = by(official);
        request.decide(decision(request, Verdict.APPROVE, ""), deed);

        Deed stolen = new Deed(deed.key(), secondOfficial, Drafts.MORNING, "");
        assertThat(codes(request.answerBefore(RequestAct.APPROVED, 0, stolen).orElseThrow()))
                .containsExactly("request.key-used");
        assertThat(codes(request.answerBefore(RequestAct.REJECTED, 0, deed).orElseThrow()))
                .containsExactly("request.key-used");
    }

    @Test
    @Tag("R-EQP-32")
    void what_has_changed_since_it_was_read_is_not_acted_on() {
        FundingRequest request = underReview("100", preparer, head);

        assertThat(codes(request.answerBefore(RequestAct.APPROVED, request.version() + 1, by(official))
                        .orElseThrow()))
                .containsExactly("request.changed");
        assertThat(request.answerBefore(RequestAct.APPROVED, request.version(), by(official)))
                .isEmpty();
    }

    @Test
    @Tag("R-EQP-35")
    void the_history_names_everybody_in_order() {
        FundingRequest request = underReview("100", preparer, head);
        approve(request, official);

        assertThat(request.view().acts())
                .extracting(RequestActView::act)
                .containsExactly(RequestAct.PREPARED, RequestAct.SUBMITTED, RequestAct.ENDORSED, RequestAct.APPROVED);
        assertThat(request.view().acts())
                .extracting(RequestActView::actor)
                .containsExactly(preparer, preparer, head, official);
    }

    @Test
    @Tag("R-EQP-28")
    void a_condition_of_an_earlier_round_does_not_hold_the_money_back() {
        FundingRequest request = underReview("1000000", preparer, head);
        request.decide(
                decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", "The maker's letter"),
                because(official, "needs proof"));
        UUID old = request.view().conditions().get(0).id();
        request.decide(decision(request, Verdict.RETURN, "two quotations"), because(secondOfficial, "two quotations"));
        request.edit(Drafts.costing("100"), Drafts.THRESHOLD, by(preparer));
        request.submit(by(preparer), () -> "FR-2026-0002");
        request.endorse(by(head));
        approve(request, official);

        assertThat(request.view().conditions()).isEmpty();
        assertThat(codes(request.confirm(old, because(secondOfficial, "late")))).containsExactly("condition.not-open");
        assertThat(request.pay(by(UUID.randomUUID())).isDone()).isTrue();
    }

    @Test
    @Tag("R-EQP-28")
    void only_the_condition_that_is_named_is_met() {
        FundingRequest request = underReview("100", preparer, head);
        request.decide(
                decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", "A letter", "A second quotation"),
                because(official, "needs proof"));

        request.confirm(request.view().conditions().get(1).id(), because(secondOfficial, "here it is"));

        assertThat(request.view().conditions()).extracting(ConditionView::met).containsExactly(false, true);
        assertThat(codes(request.confirm(UUID.randomUUID(), because(secondOfficial, "which?"))))
                .containsExactly("condition.not-open");
        assertThat(codes(request.pay(by(secondOfficial)))).containsExactly("condition.open");
    }

    @Test
    void what_is_edited_is_what_is_asked_for() {
        FundingRequest request = Drafts.preparedBy(preparer, Drafts.costing("100"));

        Outcome<RequestState> outcome = request.edit(Drafts.costing("250"), Drafts.THRESHOLD, by(preparer));

        assertThat(outcome).isEqualTo(Outcome.done(RequestState.DRAFT));
        assertThat(request.view().total()).isEqualTo(Money.yuan(250));
        assertThat(request.view().lines()).hasSize(1);
        assertThat(request.view().acts()).extracting(RequestActView::act).last().isEqualTo(RequestAct.EDITED);
    }

    @Test
    void an_official_may_choose_another_line_and_otherwise_the_one_that_was_asked_for_pays() {
        FundingRequest asked = underReview("100", preparer, head);
        UUID wanted = asked.view().content().budgetLine();
        approve(asked, official);
        FundingRequest moved = underReview("100", preparer, head);
        UUID other = UUID.randomUUID();
        moved.decide(new Decision(UUID.randomUUID(), 0, Verdict.APPROVE, "", List.of(), other), by(official));

        assertThat(asked.view().content().budgetLine()).isEqualTo(wanted).isNotNull();
        assertThat(moved.view().content().budgetLine()).isEqualTo(other);
    }

    @Test
    @Tag("R-EQP-31")
    void the_second_official_is_waited_for_from_the_first_approval_on() {
        FundingRequest request = underReview("1000000", preparer, head);
        Instant noon = Drafts.MORNING.plusSeconds(14_400);

        request.decide(decision(request, Verdict.APPROVE, ""), new Deed(UUID.randomUUID(), official, noon, ""));

        assertThat(request.view().waitingSince()).isEqualTo(noon);
    }

    @Test
    @Tag("R-EQP-35")
    void each_way_out_answers_where_the_request_is_now_and_stays_in_the_history() {
        FundingRequest sent = Drafts.preparedBy(preparer, Drafts.costing("100"));
        assertThat(sent.submit(by(preparer), () -> "FR-2026-0001")).isEqualTo(Outcome.done(RequestState.SUBMITTED));
        assertThat(sent.sendBack(because(head, "unclear"))).isEqualTo(Outcome.done(RequestState.RETURNED));
        assertThat(sent.withdraw(because(preparer, "no need"))).isEqualTo(Outcome.done(RequestState.WITHDRAWN));
        FundingRequest paid = underReview("100", preparer, head);
        approve(paid, official);
        assertThat(paid.close(because(official, "all is paid"))).isEqualTo(Outcome.done(RequestState.CLOSED));

        assertThat(sent.view().acts())
                .extracting(RequestActView::act)
                .containsExactly(RequestAct.PREPARED, RequestAct.SUBMITTED, RequestAct.SENT_BACK, RequestAct.WITHDRAWN);
        assertThat(paid.view().acts()).extracting(RequestActView::act).last().isEqualTo(RequestAct.CLOSED);
        assertThat(sent.view().round()).isEqualTo(1);
    }

    private FundingRequest conditionallyApproved() {
        FundingRequest request = underReview("100", preparer, head);
        request.decide(
                decision(request, Verdict.APPROVE_WITH_CONDITIONS, "needs proof", "The maker's letter"),
                because(official, "needs proof"));
        return request;
    }

    private static Outcome<RequestState> approve(FundingRequest request, UUID person) {
        return request.decide(decision(request, Verdict.APPROVE, ""), by(person));
    }

    private static java.util.List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
