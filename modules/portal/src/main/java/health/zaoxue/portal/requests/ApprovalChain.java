package health.zaoxue.portal.requests;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.portal.requests.ChainLink.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the approval chain of a request from its history: what is done, who is asked now, what is still to come. */
final class ApprovalChain {
    private final RequestView request;
    private final List<ChainLink> links = new ArrayList<>();

    private ApprovalChain(RequestView request) {
        this.request = request;
    }

    static List<ChainLink> of(RequestView request) {
        ApprovalChain chain = new ApprovalChain(request);
        chain.prepared();
        chain.endorsed();
        chain.decided();
        chain.ended();
        return chain.links;
    }

    private void prepared() {
        boolean being = request.state() == RequestState.DRAFT || request.state() == RequestState.RETURNED;
        RequestActView first =
                inRound(RequestAct.SUBMITTED).orElse(request.acts().get(0));
        links.add(being ? new ChainLink(Step.PREPARED, "now", null, null) : done(Step.PREPARED, first));
    }

    private void endorsed() {
        Optional<RequestActView> endorsement = inRound(RequestAct.ENDORSED);
        if (endorsement.isPresent()) {
            links.add(done(Step.ENDORSED, endorsement.get()));
        } else {
            links.add(open(Step.ENDORSED, RequestState.SUBMITTED));
        }
    }

    private void decided() {
        List<RequestActView> approvals = request.actsOfThisRound().stream()
                .filter(act -> act.act().approves())
                .toList();
        for (int i = 0; i < request.approversNeeded(); i++) {
            Step step = i == 0 ? Step.DECISION : Step.SECOND_DECISION;
            if (i < approvals.size()) {
                links.add(done(step, approvals.get(i)));
            } else if (i == approvals.size()) {
                links.add(open(step, RequestState.UNDER_REVIEW));
            } else {
                links.add(new ChainLink(step, "", null, null));
            }
        }
    }

    private void ended() {
        switch (request.state()) {
            case RETURNED -> warned(Step.RETURNED);
            case REJECTED -> warned(Step.REJECTED);
            case WITHDRAWN -> warned(Step.WITHDRAWN);
            case APPROVED -> links.add(new ChainLink(Step.RELEASE, "now", null, null));
            case CLOSED -> links.add(done(Step.RELEASE, last()));
            case DRAFT, SUBMITTED, UNDER_REVIEW -> links.add(new ChainLink(Step.RELEASE, "", null, null));
        }
    }

    private void warned(Step step) {
        links.removeIf(link -> link.who() == null && link.step() != Step.PREPARED);
        RequestActView end = request.state() == RequestState.RETURNED ? lastReturn() : last();
        links.add(new ChainLink(step, "warn", end.actor(), end.doneAt()));
    }

    private RequestActView lastReturn() {
        List<RequestActView> returns = request.acts().stream()
                .filter(act -> act.act() == RequestAct.RETURNED || act.act() == RequestAct.SENT_BACK)
                .toList();
        return returns.get(returns.size() - 1);
    }

    private ChainLink open(Step step, RequestState waiting) {
        return new ChainLink(step, request.state() == waiting ? "now" : "", null, null);
    }

    private Optional<RequestActView> inRound(RequestAct kind) {
        return request.actsOfThisRound().stream()
                .filter(act -> act.act() == kind)
                .findFirst();
    }

    private RequestActView last() {
        return request.acts().get(request.acts().size() - 1);
    }

    private static ChainLink done(Step step, RequestActView act) {
        return new ChainLink(step, "done", act.actor(), act.doneAt());
    }
}
