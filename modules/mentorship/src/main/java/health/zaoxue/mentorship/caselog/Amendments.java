package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AmendableCase;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.Entrustment;
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
class Amendments implements CaseAmendmentService {
    @Inject
    private CaseLog log;

    @Inject
    private Sending sending;

    @Inject
    private OwnWords ownWords;

    @Inject
    private Naming naming;

    @Inject
    private CaseRecords records;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public AmendableCase opened(UUID id) {
        CaseEntry entry = sending.own(log.get(id));
        return new AmendableCase(
                id,
                entry.details(),
                naming.of(List.of(), List.of(entry.technique())).technique(entry.technique()));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> amend(CaseAmendment wanted) {
        Optional<CaseEntry> made = log.madeBy(wanted.key()).map(sending::own);
        if (made.isPresent()) {
            return Sending.answerAgain(made.get(), wanted.details());
        }
        CaseEntry earlier = sending.own(log.hold(wanted.entry()));
        List<Refusal> reasons = against(earlier, wanted);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        CaseEntry amendment = sending.born(wanted.key(), wanted.details()).amending(earlier, wanted.reason());
        log.add(amendment);
        records.carry(earlier, amendment);
        return Outcome.done(sending.submit(amendment));
    }

    private List<Refusal> against(CaseEntry earlier, CaseAmendment wanted) {
        AmendmentRule rule = new AmendmentRule(
                earlier,
                sending.author().hospital(),
                log.amendmentOf(earlier.id()).isPresent());
        List<Refusal> reasons = new ArrayList<>(rule.against(wanted));
        if (reasons.isEmpty()) {
            reasons.addAll(sending.rule(wanted.details()).againstAmending(wanted.details()));
        }
        return reasons;
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> assessMyself(UUID id, Entrustment needed) {
        return ownWords.say(sending.own(log.hold(id)), needed);
    }
}
