package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.EntryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What authors think of their own cases. */
@ApplicationScoped
class OwnWords {
    @Inject
    private CaseLog log;

    @Inject
    private Clock clock;

    Outcome<UUID> say(CaseEntry entry, Entrustment needed) {
        Optional<Refusal> reason = against(entry);
        if (reason.isPresent()) {
            return Outcome.refused(reason.get());
        }
        log.ownWordOn(entry.id())
                .ifPresentOrElse(
                        said -> said.say(needed, clock.instant()),
                        () -> log.add(new SelfAssessment(entry, needed, clock.instant())));
        log.flush();
        return Outcome.done(entry.id());
    }

    /** R-MEN-87: one judges oneself before the mentor has spoken, and only where one had the technique in hand. */
    static Optional<Refusal> against(CaseEntry entry) {
        if (entry.state() == EntryState.SIGNED_OFF) {
            return Optional.of(Refusal.of("own-word.too-late"));
        }
        return entry.role().isOperating() ? Optional.empty() : Optional.of(Refusal.of("own-word.not-in-hand"));
    }
}
