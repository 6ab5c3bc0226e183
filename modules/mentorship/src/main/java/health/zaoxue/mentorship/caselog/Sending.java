package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What every way of sending a case has in common. */
@ApplicationScoped
class Sending {
    @Inject
    private CaseLog log;

    @Inject
    private MentorFacts facts;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    Author author() {
        Caller caller = callers.current();
        return new Author(
                caller.person(), Objects.requireNonNull(caller.hospital(), "a physician works at a hospital"));
    }

    CaseEntry own(CaseEntry entry) {
        if (!entry.apprentice().equals(callers.current().person())) {
            throw new NotFound("case " + entry.id());
        }
        return entry;
    }

    CaseRule rule(CaseDetails details) {
        return new CaseRule(LocalDate.now(clock), facts.pairingsFor(author(), details));
    }

    List<Refusal> against(CaseEntry entry, CaseDetails details) {
        return entry.amends() == null
                ? rule(details).againstSending(details)
                : rule(details).againstAmending(details);
    }

    CaseEntry born(UUID key, CaseDetails details) {
        return new CaseEntry(key, author(), details, clock.instant());
    }

    /** Writes down that the caller brought the entry into the state that it is in now. */
    void note(CaseEntry entry) {
        log.note(entry, callers.current().person(), clock.instant());
    }

    UUID submit(CaseEntry entry) {
        entry.submit(clock.instant());
        note(entry);
        log.flush();
        return entry.id();
    }

    /** R-MEN-06: the same form is answered with its entry; a form that says something else now comes too late. */
    static Outcome<UUID> answerAgain(CaseEntry sent, CaseDetails details) {
        return sent.details().equals(details)
                ? Outcome.done(sent.id())
                : Outcome.refused(Refusal.of("case.sent-already"));
    }
}
