package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a request proceeds: its state, the round it is in, and everything that was done to it. */
@MappedSuperclass
abstract class Proceeding {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.DRAFT;

    private int round;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    private int steps;

    @Version
    private int version;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FundingAct> acts = new ArrayList<>();

    Proceeding() {}

    Proceeding(UUID id, Instant begun) {
        this.id = id;
        this.waitingSince = begun;
    }

    /** An act on this very request. */
    abstract FundingAct act(int position, RequestAct kind, Deed deed);

    final UUID id() {
        return id;
    }

    final RequestState state() {
        return state;
    }

    final int round() {
        return round;
    }

    final int version() {
        return version;
    }

    final Instant waitingSince() {
        return waitingSince;
    }

    final List<FundingAct> acts() {
        return List.copyOf(acts);
    }

    final Optional<FundingAct> actWithKey(UUID key) {
        return acts.stream().filter(act -> act.id().equals(key)).findFirst();
    }

    /**
     * R-EQP-32: the same act sent twice is one, and answers the same; an act on something that has changed since it was read is
     * refused. Nothing where the act is to take place.
     */
    final Optional<Outcome<RequestState>> answerBefore(RequestAct kind, int versionRead, Deed deed) {
        Optional<FundingAct> before = actWithKey(deed.key());
        if (before.isPresent()) {
            boolean same = before.get().kind() == kind && before.get().actor().equals(deed.by());
            return Optional.of(same ? Outcome.done(state) : Outcome.refused(Refusal.of("request.key-used")));
        }
        return versionRead == version ? Optional.empty() : Optional.of(Outcome.refused(Refusal.of("request.changed")));
    }

    /** R-EQP-22: an act that the state does not allow is refused; R-EQP-33: and so is one that wants a reason and has none. */
    final Optional<Refusal> objection(RequestAct act, Deed deed) {
        if (!state.allows(act)) {
            return Optional.of(Refusal.of("request.not-now", state));
        }
        return act.needsReason() && deed.reason().isBlank()
                ? Optional.of(Refusal.at("reason", "text.missing"))
                : Optional.empty();
    }

    final Outcome<RequestState> unless(Optional<Refusal> objection, Runnable act) {
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        act.run();
        return Outcome.done(state);
    }

    /** R-EQP-35: every act stays in the history, with who and when; each one makes a new version of the request. */
    final FundingAct record(RequestAct kind, Deed deed) {
        FundingAct act = act(steps, kind, deed);
        acts.add(act);
        steps++;
        return act;
    }

    final void become(RequestState next, Deed deed) {
        state = next;
        waitingSince = deed.at();
    }

    final void waitFrom(Instant moment) {
        waitingSince = moment;
    }

    final void nextRound() {
        round++;
    }
}
