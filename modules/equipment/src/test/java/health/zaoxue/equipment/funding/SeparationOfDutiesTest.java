package health.zaoxue.equipment.funding;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.equipment.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Anybody tries anything in any order: whatever comes of it keeps to the rules. */
@Tag("R-EQP-21")
@Tag("R-EQP-22")
@Tag("R-EQP-31")
@Tag("R-EQP-35")
class SeparationOfDutiesTest {
    private static final List<UUID> PEOPLE =
            Stream.generate(UUID::randomUUID).limit(4).toList();

    /** One attempt. */
    record Attempt(RequestAct act, int person, String amount, boolean withReason) {}

    @Property(tries = 1000)
    void whatever_people_try_nobody_decides_on_what_they_had_a_part_in(
            @ForAll("attempts") List<Attempt> attempts, @ForAll boolean paysSomebody) {
        UUID payee = paysSomebody ? PEOPLE.get(3) : null;
        FundingRequest request = Drafts.preparedBy(PEOPLE.get(0), Drafts.costing("1000000", payee));

        for (Attempt attempt : attempts) {
            RequestView before = request.view();
            make(attempt, request, payee);
            historyOnlyGrew(before, request.view());
        }

        RequestView end = request.view();
        nobodyDecidedWithAPart(end, payee);
        approvedOnlyByEnough(end);
        assertThat(end.number() == null).isEqualTo(end.round() == 0);
    }

    private static void make(Attempt attempt, FundingRequest request, @Nullable UUID payee) {
        UUID person = PEOPLE.get(attempt.person());
        Deed deed = Drafts.because(person, attempt.withReason() ? "because" : "");
        switch (attempt.act()) {
            case PREPARED -> assertThat(request.acts().get(0).kind()).isEqualTo(RequestAct.PREPARED);
            case EDITED -> request.edit(Drafts.costing(attempt.amount(), payee), Drafts.THRESHOLD, deed);
            case SUBMITTED -> request.submit(deed, () -> "FR-2026-0001");
            case ENDORSED -> request.endorse(deed);
            case SENT_BACK -> request.sendBack(deed);
            case APPROVED -> request.decide(decision(request, Verdict.APPROVE), deed);
            case APPROVED_WITH_CONDITIONS -> request.decide(decision(request, Verdict.APPROVE_WITH_CONDITIONS), deed);
            case RETURNED -> request.decide(decision(request, Verdict.RETURN), deed);
            case REJECTED -> request.decide(decision(request, Verdict.REJECT), deed);
            case WITHDRAWN -> request.withdraw(deed);
            case CONDITION_MET ->
                request.view()
                        .conditions()
                        .forEach(condition -> request.confirm(condition.id(), Drafts.because(person, "seen")));
            case PAID -> request.pay(deed);
            case CLOSED -> request.close(deed);
        }
    }

    private static Decision decision(FundingRequest request, Verdict verdict) {
        return Drafts.decision(request, verdict, "because", "a letter");
    }

    private static void historyOnlyGrew(RequestView before, RequestView after) {
        assertThat(after.acts().subList(0, before.acts().size())).isEqualTo(before.acts());
        if (before.state().isFinal()) {
            assertThat(after).isEqualTo(before);
        }
        if (before.state() != after.state()) {
            assertThat(after.acts().size()).isGreaterThan(before.acts().size());
        }
    }

    private static void nobodyDecidedWithAPart(RequestView request, @Nullable UUID payee) {
        List<RequestActView> seen = new ArrayList<>();
        for (RequestActView act : request.acts()) {
            if (act.act().decides()) {
                assertThat(act.actor()).isNotEqualTo(payee);
                assertThat(seen)
                        .filteredOn(earlier -> earlier.actor().equals(act.actor()))
                        .noneMatch(earlier -> earlier.act().makesTheRequest())
                        .noneMatch(earlier ->
                                earlier.round() == act.round() && earlier.act().decides());
            }
            seen.add(act);
        }
    }

    private static void approvedOnlyByEnough(RequestView request) {
        if (request.state() == RequestState.APPROVED || request.state() == RequestState.CLOSED) {
            Set<UUID> approvers = request.actsOfThisRound().stream()
                    .filter(act -> act.act().approves())
                    .map(RequestActView::actor)
                    .collect(Collectors.toSet());
            assertThat(approvers).hasSizeGreaterThanOrEqualTo(request.approversNeeded());
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<RequestAct> act = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3, Arbitraries.of(RequestAct.SUBMITTED, RequestAct.ENDORSED, RequestAct.APPROVED)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(RequestAct.class)));
        return Combinators.combine(
                        act,
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.of("999999.99", "1000000", "5"),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))))
                .as(Attempt::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }
}
