package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional
class PhysicianCaseLog implements CaseLogService {
    @Inject
    private CaseLog log;

    @Inject
    private CaseReading reading;

    @Inject
    private Sending sending;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> saveDraft(UUID key, CaseDetails details) {
        Optional<CaseEntry> made = log.madeBy(key).map(this::own);
        if (made.filter(entry -> !entry.state().isOpenToAuthor()).isPresent()) {
            return Sending.answerAgain(made.get(), details);
        }
        List<Refusal> reasons = CaseRule.againstKeeping(details);
        return reasons.isEmpty() ? Outcome.done(kept(made, key, details).id()) : Outcome.refused(reasons);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> send(UUID key, CaseDetails details) {
        Optional<CaseEntry> made = log.madeBy(key).map(this::own);
        if (made.filter(entry -> !entry.state().isOpenToAuthor()).isPresent()) {
            return Sending.answerAgain(made.get(), details);
        }
        List<Refusal> reasons = sending.rule(details).againstSending(details);
        return reasons.isEmpty() ? Outcome.done(sending.submit(kept(made, key, details))) : Outcome.refused(reasons);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> change(UUID id, int version, CaseDetails details) {
        CaseEntry entry = own(log.hold(id));
        CaseLog.mustBe(version, entry);
        List<Refusal> reasons = CaseRule.againstKeeping(details);
        if (!entry.state().isOpenToAuthor()) {
            return Outcome.refused(Refusal.of("case.not-yours-to-change"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        entry.write(details);
        log.flush();
        return Outcome.done(id);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> resend(UUID id, int version, CaseDetails details) {
        CaseEntry entry = own(log.hold(id));
        if (!entry.state().isOpenToAuthor()) {
            return Sending.answerAgain(entry, details);
        }
        CaseLog.mustBe(version, entry);
        List<Refusal> reasons = sending.against(entry, details);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        entry.write(details);
        return Outcome.done(sending.submit(entry));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public CaseView entry(UUID id) {
        return reading.viewOfAuthor(own(log.get(id)));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Page<CaseRow> mine(Listing listing) {
        return reading.logOf(callers.current().person(), listing);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public CaseDesk desk() {
        return reading.desk(callers.current().person());
    }

    private CaseEntry kept(Optional<CaseEntry> made, UUID key, CaseDetails details) {
        made.ifPresent(entry -> entry.write(details));
        return made.orElseGet(() -> {
            CaseEntry entry = sending.born(key, details);
            log.add(entry);
            sending.note(entry);
            return entry;
        });
    }

    private CaseEntry own(CaseEntry entry) {
        return sending.own(entry);
    }
}
