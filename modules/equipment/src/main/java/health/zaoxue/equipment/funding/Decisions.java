package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.SiteCheck;
import health.zaoxue.equipment.VerdictOption;
import health.zaoxue.identity.Decider;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Money;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Decisions implements FundingDecisionService {
    @Inject
    private RequestDesk desk;

    @Inject
    private RequestLists lists;

    @Inject
    private Payments payments;

    @Inject
    private Surveys surveys;

    @Inject
    private Deeds deeds;

    /** R-EQP-34: the approval and the commitment are one transaction; neither is ever there without the other. */
    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<RequestState> decide(UUID id, Decision decision) {
        RequestStep step = new RequestStep(id, decision.version(), decision.key(), decision.reason());
        Survey survey = surveys.of(desk.read(id, FundingRequest::view));
        Optional<Refusal> notLent = surveys.objectionToLender(decision.lender());
        if (notLent.isPresent()) {
            return Outcome.refused(notLent.get());
        }
        return desk.act(step, decision.verdict().act(), (request, own) -> {
            Deed deed = own.forSomebody(decision.lender());
            List<Refusal> reasons = objections(request, decision, deed, survey);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Outcome<RequestState> outcome = request.decide(decision, deed);
            if (outcome.isDone() && request.state() == RequestState.APPROVED) {
                payments.commit(request, deed);
            }
            return outcome;
        });
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public List<VerdictOption> options(UUID id) {
        UUID person = deeds.of(id, "").by();
        return desk.read(id, request -> DecisionRules.options(request, person, surveys.of(request.view())));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Map<UUID, Decider> lentAmong(Set<UUID> requests) {
        Map<UUID, Decider> lent = new HashMap<>();
        if (!requests.isEmpty()) {
            surveys.lenders()
                    .forEach(lender -> lists.waitingAmong(requests, lender.person())
                            .forEach(request -> lent.putIfAbsent(request, lender)));
        }
        return lent;
    }

    @Override
    @Permitted({Role.COMMISSION_OFFICIAL, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public SiteCheck siteCheck(UUID id) {
        return surveys.site(desk.read(id, FundingRequest::view));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Page<RequestRow> waitingForMe(Listing listing) {
        return lists.waitingForCaller(listing);
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public long numberWaitingForMe() {
        return lists.numberWaitingForCaller();
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<RequestState> confirmCondition(RequestStep step, UUID condition) {
        return desk.act(step, RequestAct.CONDITION_MET, (request, deed) -> request.confirm(condition, deed));
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<RequestState> pay(RequestStep step, Money amount) {
        Survey survey = surveys.of(desk.read(step.request(), FundingRequest::view));
        return desk.act(step, RequestAct.PAID, (request, deed) -> {
            Optional<Refusal> objection = survey.bar().or(() -> payments.objectionToPaying(request, amount));
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            Outcome<RequestState> outcome = request.pay(deed);
            if (outcome.isDone()) {
                payments.pay(request, amount, deed);
            }
            return outcome;
        });
    }

    @Override
    @Permitted(Role.COMMISSION_OFFICIAL)
    public Outcome<RequestState> close(RequestStep step) {
        return desk.act(step, RequestAct.CLOSED, (request, deed) -> {
            Outcome<RequestState> outcome = request.close(deed);
            if (outcome.isDone()) {
                payments.releaseRest(request, deed);
            }
            return outcome;
        });
    }

    private List<Refusal> objections(FundingRequest request, Decision decision, Deed deed, Survey survey) {
        Optional<Refusal> closed = DecisionRules.closed(request, decision.verdict(), deed.by(), survey)
                .or(() -> request.duties().barToLending(deed.lender()));
        if (closed.isPresent()) {
            return List.of(closed.get());
        }
        List<Refusal> reasons = new ArrayList<>(DecisionRules.refusals(decision));
        payments.objectionToDeciding(request).ifPresent(reasons::add);
        if (decision.verdict().act().approves()) {
            payments.objectionToCommitting(request, decision.budgetLine(), survey.sponsor())
                    .ifPresent(reasons::add);
        }
        return reasons;
    }
}
