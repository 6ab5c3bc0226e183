package health.zaoxue.equipment.funding;

import static org.assertj.core.api.Assertions.assertThat;

import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Decisions that somebody made for somebody who is away. */
class LentDecisionsTest {
    private static final List<UUID> PEOPLE =
            Stream.generate(UUID::randomUUID).limit(5).toList();
    private static final UUID PREPARER = PEOPLE.get(0);
    private static final UUID HEAD = PEOPLE.get(1);
    private static final UUID ABSENT = PEOPLE.get(2);
    private static final UUID DELEGATE = PEOPLE.get(3);
    private static final UUID THIRD = PEOPLE.get(4);

    /** Who decides, and for whom. */
    record Try(int actor, @Nullable Integer lender) {}

    @Property(tries = 500)
    @net.jqwik.api.Tag("R-IDN-99")
    void whoever_decides_for_whom_each_person_decides_once_and_nobody_who_had_a_part(@ForAll("tries") List<Try> tries) {
        FundingRequest request = Drafts.underReview("1000000", PREPARER, HEAD);

        for (Try one : tries) {
            UUID lender = one.lender() == null ? null : PEOPLE.get(one.lender());
            decide(request, PEOPLE.get(one.actor()), lender);
        }

        Set<UUID> heard = new HashSet<>(Set.of(PREPARER, HEAD));
        request.view().acts().stream().filter(act -> act.act().decides()).forEach(act -> {
            assertThat(heard.add(act.actor())).isTrue();
            assertThat(act.lender() == null || heard.add(act.lender())).isTrue();
        });
    }

    @Test
    @Tag("R-IDN-99")
    void a_decision_says_by_whom_and_for_whom_and_counts_for_both() {
        FundingRequest request = Drafts.underReview("1000000", PREPARER, HEAD);

        assertThat(decide(request, DELEGATE, ABSENT)).isEqualTo(Outcome.done(RequestState.UNDER_REVIEW));

        RequestActView last = request.view().acts().get(request.view().acts().size() - 1);
        assertThat(last.actor()).isEqualTo(DELEGATE);
        assertThat(last.lender()).isEqualTo(ABSENT);
        assertThat(codes(decide(request, ABSENT, null))).containsExactly("duty.decided");
        assertThat(codes(decide(request, DELEGATE, null))).containsExactly("duty.decided");
        assertThat(codes(decide(request, THIRD, ABSENT))).containsExactly("duty.lender");
        assertThat(decide(request, THIRD, null)).isEqualTo(Outcome.done(RequestState.APPROVED));
        assertThat(codes(request.pay(Drafts.by(ABSENT)))).containsExactly("duty.decided-pays");
    }

    @Test
    @Tag("R-IDN-99")
    void nobody_decides_for_whoever_asked_nor_does_whoever_asked_decide_for_anybody() {
        FundingRequest request = Drafts.underReview("100", PREPARER, HEAD);

        assertThat(codes(decide(request, DELEGATE, PREPARER))).containsExactly("duty.lender");
        assertThat(codes(decide(request, DELEGATE, HEAD))).containsExactly("duty.lender");
        assertThat(codes(decide(request, PREPARER, ABSENT))).containsExactly("duty.prepared");
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        return Combinators.combine(people, people.injectNull(0.4))
                .as(Try::new)
                .filter(one -> !Objects.equals(one.lender(), one.actor()))
                .list()
                .ofMaxSize(12);
    }

    private static Outcome<RequestState> decide(FundingRequest request, UUID actor, @Nullable UUID lender) {
        return request.decide(
                Drafts.decision(request, Verdict.APPROVE, ""), Drafts.by(actor).forSomebody(lender));
    }

    private static List<String> codes(Outcome<RequestState> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
