package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CaseDesk;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseRow;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    private MentorFacts facts;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> saveDraft(UUID key, CaseDetails details) {
        Optional<CaseEntry> made = log.madeBy(key).map(this::own);
        if (made.filter(entry -> !entry.state().isOpenToAuthor()).isPresent()) {
            return answerAgain(made.get(), details);
        }
        List<Refusal> reasons = CaseRule.againstKeeping(details);
        return reasons.isEmpty() ? Outcome.done(kept(made, key, details).id()) : Outcome.refused(reasons);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> send(UUID key, CaseDetails details) {
        Optional<CaseEntry> made = log.madeBy(key).map(this::own);
        if (made.filter(entry -> !entry.state().isOpenToAuthor()).isPresent()) {
            return answerAgain(made.get(), details);
        }
        List<Refusal> reasons = againstSending(details);
        return reasons.isEmpty() ? Outcome.done(submitted(kept(made, key, details))) : Outcome.refused(reasons);
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
            return answerAgain(entry, details);
        }
        CaseLog.mustBe(version, entry);
        List<Refusal> reasons = againstSending(details);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        entry.write(details);
        return Outcome.done(submitted(entry));
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public CaseView entry(UUID id) {
        return reading.view(own(log.get(id)));
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

    /** R-MEN-06: the same form is answered with its entry; a form that says something else now comes too late. */
    private static Outcome<UUID> answerAgain(CaseEntry sent, CaseDetails details) {
        return sent.details().equals(details)
                ? Outcome.done(sent.id())
                : Outcome.refused(Refusal.of("case.sent-already"));
    }

    private List<Refusal> againstSending(CaseDetails details) {
        return new CaseRule(LocalDate.now(clock), facts.pairingsFor(author(), details)).againstSending(details);
    }

    private CaseEntry kept(Optional<CaseEntry> made, UUID key, CaseDetails details) {
        made.ifPresent(entry -> entry.write(details));
        return made.orElseGet(() -> {
            Instant now = clock.instant();
            CaseEntry entry = new CaseEntry(key, author(), details, now);
            log.add(entry);
            log.note(entry, callers.current().person(), now);
            return entry;
        });
    }

    private UUID submitted(CaseEntry entry) {
        Instant now = clock.instant();
        entry.submit(now);
        log.note(entry, callers.current().person(), now);
        log.flush();
        return entry.id();
    }

    private Author author() {
        Caller caller = callers.current();
        return new Author(
                caller.person(), Objects.requireNonNull(caller.hospital(), "a physician works at a hospital"));
    }

    private CaseEntry own(CaseEntry entry) {
        if (!entry.apprentice().equals(callers.current().person())) {
            throw new NotFound("case " + entry.id());
        }
        return entry;
    }
}
