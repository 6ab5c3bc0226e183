package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestRow;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Funding implements FundingService {
    @Inject
    private RequestDesk desk;

    @Inject
    private RequestLists lists;

    @Inject
    private References references;

    @Inject
    private Deeds deeds;

    @Override
    @Permitted(Role.DEPARTMENT_HEAD)
    public Outcome<UUID> prepare(UUID key, RequestDraft typed) {
        UUID hospital = deeds.ownHospital();
        RequestDraft draft = references.named(typed);
        List<Refusal> reasons = refusals(hospital, draft);
        return reasons.isEmpty() ? desk.open(key, hospital, draft) : Outcome.refused(reasons);
    }

    @Override
    @Permitted(Role.DEPARTMENT_HEAD)
    public Outcome<RequestState> edit(RequestStep step, RequestDraft typed) {
        RequestDraft draft = references.named(typed);
        List<Refusal> reasons = refusals(deeds.ownHospital(), draft);
        return desk.actAtHome(
                step,
                RequestAct.EDITED,
                (request, deed) -> reasons.isEmpty()
                        ? request.edit(draft, deeds.twoApproversFrom(), deed)
                        : Outcome.refused(reasons));
    }

    @Override
    @Permitted(Role.DEPARTMENT_HEAD)
    public Outcome<RequestState> submit(RequestStep step) {
        return desk.actAtHome(
                step, RequestAct.SUBMITTED, (request, deed) -> request.submit(deed, () -> desk.nextNumber(deed.at())));
    }

    @Override
    @Permitted(Role.HOSPITAL_HEAD)
    public Outcome<RequestState> endorse(RequestStep step) {
        return desk.actAtHome(step, RequestAct.ENDORSED, FundingRequest::endorse);
    }

    @Override
    @Permitted(Role.HOSPITAL_HEAD)
    public Outcome<RequestState> sendBack(RequestStep step) {
        return desk.actAtHome(step, RequestAct.SENT_BACK, FundingRequest::sendBack);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<RequestState> withdraw(RequestStep step) {
        return desk.actAtHome(step, RequestAct.WITHDRAWN, FundingRequest::withdraw);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public RequestView request(UUID id) {
        return desk.read(id, FundingRequest::view);
    }

    @Override
    @Permitted({Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD, Role.COMMISSION_OFFICIAL})
    public Page<RequestRow> requests(Listing listing) {
        return lists.withinReach(listing);
    }

    private List<Refusal> refusals(UUID hospital, RequestDraft draft) {
        List<Refusal> reasons = new ArrayList<>(DraftRules.refusals(draft));
        reasons.addAll(references.refusals(hospital, draft));
        return reasons;
    }
}
