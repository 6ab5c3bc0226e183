package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who has which part in a request, and what that closes to them.
 *
 * @param acts everything that was done to the request
 * @param round how often it has been sent
 * @param payee who would be paid, or null
 */
record Duties(List<FundingAct> acts, int round, @Nullable UUID payee) {

    /** R-EQP-21: nobody decides on a request that they prepared, edited, sent, endorsed or would be paid by; nobody decides twice. */
    Optional<Refusal> barToDeciding(UUID person) {
        return barToEndorsing(person)
                .or(() -> did(person, RequestAct.ENDORSED) ? bar("duty.endorsed") : Optional.empty())
                .or(() -> decidedInThisRound(person) ? bar("duty.decided") : Optional.empty());
    }

    /** R-IDN-99: nobody decides for somebody who must not decide on this request, or has decided on it already. */
    Optional<Refusal> barToLending(@Nullable UUID lender) {
        return lender == null ? Optional.empty() : barToDeciding(lender).flatMap(bar -> bar("duty.lender"));
    }

    /** R-EQP-37: whoever endorses has not prepared, edited or sent the request and is not paid by it. */
    Optional<Refusal> barToEndorsing(UUID person) {
        if (did(person, RequestAct.PREPARED)) {
            return bar("duty.prepared");
        }
        if (did(person, RequestAct::edits)) {
            return bar("duty.edited");
        }
        if (did(person, RequestAct.SUBMITTED)) {
            return bar("duty.sent");
        }
        return person.equals(payee) ? bar("duty.payee") : Optional.empty();
    }

    /** R-EQP-28: whoever decided, made or is paid by a request does not handle its money afterwards. */
    Optional<Refusal> barToPaying(UUID person) {
        boolean decided =
                acts.stream().anyMatch(act -> act.isOf(person) && act.kind().decides());
        return decided ? bar("duty.decided-pays") : barToEndorsing(person);
    }

    /** The different people who have approved since the request was last sent. */
    Set<UUID> approvers() {
        return acts.stream()
                .filter(act -> act.round() == round && act.kind().approves())
                .map(FundingAct::actor)
                .collect(Collectors.toSet());
    }

    private boolean decidedInThisRound(UUID person) {
        return acts.stream().anyMatch(act -> act.round() == round && act.kind().decides() && act.isOf(person));
    }

    private boolean did(UUID person, RequestAct kind) {
        return did(person, kind::equals);
    }

    private boolean did(UUID person, Predicate<RequestAct> kinds) {
        return acts.stream()
                .anyMatch(act -> kinds.test(act.kind()) && act.actor().equals(person));
    }

    private static Optional<Refusal> bar(String code) {
        return Optional.of(Refusal.of(code));
    }
}
