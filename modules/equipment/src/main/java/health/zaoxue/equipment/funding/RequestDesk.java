package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Where requests change, each time in one transaction that touches this module alone: what other modules know is asked before,
 * so that nobody holds a lock while waiting for a second connection.
 */
@ApplicationScoped
@Transactional
class RequestDesk {
    @Inject
    private FundingRequests requests;

    @Inject
    private Deeds deeds;

    @Inject
    private RequestNotices notices;

    /** Keeps a new draft; the same one sent twice is one. */
    public Outcome<UUID> open(UUID key, UUID hospital, RequestDraft draft) {
        Submission submission = new Submission(key, "funding.prepare", List.of(draft.toString()));
        return requests.once(submission, () -> {
                    FundingRequest request =
                            new FundingRequest(hospital, draft, deeds.twoApproversFrom(), deeds.of(key, ""));
                    requests.add(request);
                    return Outcome.done(request.id().toString());
                })
                .map(UUID::fromString);
    }

    /** The next number of the year. */
    public String nextNumber(Instant moment) {
        return requests.nextNumber(moment);
    }

    /** Looks at a request. */
    public <T> T read(UUID id, Function<FundingRequest, T> question) {
        return question.apply(requests.request(id));
    }

    /** Acts for the hospital on one of its own requests. */
    public Outcome<RequestState> actAtHome(
            RequestStep step, RequestAct kind, BiFunction<FundingRequest, Deed, Outcome<RequestState>> act) {
        return acted(requests.lockedOfOwnHospital(step.request()), step, kind, act);
    }

    /** Acts for the commission. */
    public Outcome<RequestState> act(
            RequestStep step, RequestAct kind, BiFunction<FundingRequest, Deed, Outcome<RequestState>> act) {
        return acted(requests.locked(step.request()), step, kind, act);
    }

    private Outcome<RequestState> acted(
            FundingRequest request,
            RequestStep step,
            RequestAct kind,
            BiFunction<FundingRequest, Deed, Outcome<RequestState>> act) {
        Deed deed = deeds.of(step);
        List<Refusal> reasons = StepRules.refusals(deed);
        return reasons.isEmpty()
                ? request.answerBefore(kind, step.version(), deed)
                        .orElseGet(() -> notices.told(request, kind, act.apply(request, deed)))
                : Outcome.refused(reasons);
    }
}
