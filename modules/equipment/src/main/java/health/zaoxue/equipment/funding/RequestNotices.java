package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestActView;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.notices.Fact;
import health.zaoxue.platform.notices.NoticeKind;
import health.zaoxue.platform.notices.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Tells who decides next that a request has come, and whoever asked what became of it. */
@ApplicationScoped
class RequestNotices {
    @Inject
    private Notices notices;

    /** Tells what an act has brought about; passes its outcome on. */
    Outcome<RequestState> told(FundingRequest request, RequestAct act, Outcome<RequestState> outcome) {
        if (outcome.isDone()) {
            tell(request.view(), act);
        }
        return outcome;
    }

    private void tell(RequestView request, RequestAct act) {
        switch (act) {
            case SUBMITTED ->
                notices.tell(Role.HOSPITAL_HEAD, request.hospital(), fact(NoticeKind.REQUEST_SUBMITTED, request));
            case ENDORSED -> notices.tell(Role.COMMISSION_OFFICIAL, null, fact(NoticeKind.REQUEST_ENDORSED, request));
            case SENT_BACK, RETURNED -> tellWhoAsked(request, NoticeKind.REQUEST_RETURNED);
            case REJECTED -> tellWhoAsked(request, NoticeKind.REQUEST_REJECTED);
            case APPROVED, APPROVED_WITH_CONDITIONS -> {
                if (request.state() == RequestState.APPROVED) {
                    tellWhoAsked(request, NoticeKind.REQUEST_APPROVED);
                }
            }
            case PREPARED, EDITED, FILE_ADDED, FILE_REMOVED, WITHDRAWN, CONDITION_MET, PAID, CLOSED -> {
                // seen on the pages; nobody has to act on it
            }
        }
    }

    private void tellWhoAsked(RequestView request, NoticeKind kind) {
        request.acts().stream()
                .filter(act -> act.act() == RequestAct.SUBMITTED)
                .map(RequestActView::actor)
                .reduce((earlier, later) -> later)
                .ifPresent((UUID asker) -> notices.tell(asker, fact(kind, request)));
    }

    private static Fact fact(NoticeKind kind, RequestView request) {
        return Fact.of(
                kind,
                request.id(),
                request.acts().size(),
                Objects.requireNonNullElse(request.number(), ""),
                request.content().title());
    }
}
