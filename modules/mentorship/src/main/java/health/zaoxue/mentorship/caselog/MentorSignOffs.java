package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.WaitingCase;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class MentorSignOffs implements SignOffService {
    @Inject
    private CaseLog log;

    @Inject
    private SignOffQueue waiting;

    @Inject
    private MentorFacts facts;

    @Inject
    private Deciding deciding;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Page<WaitingCase> queue(Listing listing) {
        return waiting.rowsFor(callers.current().person(), listing);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public long waiting() {
        return waiting.sizeFor(callers.current().person());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public CaseView review(UUID id) {
        CaseEntry entry = reachable(log.get(id));
        if (!facts.isMyApprentice(entry.apprentice())) {
            throw new NotFound("case " + id);
        }
        return deciding.view(entry);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> signOff(UUID id, int version, Rating rating) {
        CaseEntry entry = sent(id);
        UUID me = callers.current().person();
        if (log.signOffOf(id).filter(done -> done.mentor().equals(me)).isPresent()) {
            return Outcome.done(id);
        }
        List<Refusal> reasons = new ArrayList<>(against(entry));
        reasons.addAll(SignOffRule.againstRating(rating, entry.role()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        CaseLog.mustBe(version, entry);
        deciding.signOff(entry, new SigningMentor(me, facts.pairingOf(me, entry).orElseThrow()), rating);
        return Outcome.done(id);
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<UUID> sendBack(UUID id, int version, String reason) {
        CaseEntry entry = sent(id);
        List<Refusal> reasons = new ArrayList<>(against(entry));
        reasons.addAll(SignOffRule.againstReason(reason));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        CaseLog.mustBe(version, entry);
        deciding.giveBack(entry, callers.current().person(), reason.strip());
        return Outcome.done(id);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> closeComplication(UUID id, String conclusion) {
        CaseEntry entry = sent(id);
        Optional<Refusal> reason =
                deciding.againstReview(entry, callers.current().person());
        if (reason.isPresent()) {
            return Outcome.refused(reason.get());
        }
        return deciding.review(entry, callers.current().person(), conclusion);
    }

    /** Reasons against the caller's deciding on this case now. */
    private List<Refusal> against(CaseEntry entry) {
        facts.holdTrainer(callers.current().person(), entry.technique());
        Optional<Refusal> person =
                facts.ruleFor(callers.current().person(), entry).againstPerson();
        if (person.isPresent()) {
            return List.of(person.get());
        }
        return entry.state() == EntryState.SUBMITTED ? List.of() : List.of(Refusal.of("signoff.not-waiting"));
    }

    /** What has been sent, held, within the caller's hospital; anything else does not exist. */
    private CaseEntry sent(UUID id) {
        return reachable(log.hold(id));
    }

    private CaseEntry reachable(CaseEntry entry) {
        if (entry.state() == EntryState.DRAFT || !callers.current().reaches(entry.hospital())) {
            throw new NotFound("case " + entry.id());
        }
        return entry;
    }
}
