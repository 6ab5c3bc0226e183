package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseSignedOff;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down what was decided about a case, and tells it. */
@ApplicationScoped
class Deciding {
    private static final FreeText CONCLUSION = FreeText.required("conclusion", 1000);

    @Inject
    private CaseLog log;

    @Inject
    private CaseReading reading;

    @Inject
    private Event<CaseSignedOff> signedOff;

    @Inject
    private Clock clock;

    CaseView view(CaseEntry entry) {
        return reading.view(entry);
    }

    void signOff(CaseEntry entry, SigningMentor mentor, Rating rating) {
        Instant now = clock.instant();
        entry.signOff();
        log.add(new SignOff(entry, mentor, rating, now));
        log.note(entry, mentor.person(), now);
        log.flush();
        signedOff.fire(new CaseSignedOff(
                entry.id(), entry.hospital(), entry.technique(), entry.apprentice(), entry.role(), entry.day(), now));
    }

    void giveBack(CaseEntry entry, UUID mentor, String reason) {
        entry.giveBack();
        log.note(entry, mentor, clock.instant()).because(reason);
        log.flush();
    }

    /** R-MEN-20: a serious complication is reviewed once, by somebody else than the one whose case it was. */
    Optional<Refusal> againstReview(CaseEntry entry, UUID reviewer) {
        if (entry.apprentice().equals(reviewer)) {
            return Optional.of(Refusal.of("complication.own-case"));
        }
        boolean serious = log.signOffOf(entry.id()).filter(SignOff::serious).isPresent();
        return serious && log.reviewOf(entry.id()).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("complication.nothing-open"));
    }

    Outcome<UUID> review(CaseEntry entry, UUID reviewer, String conclusion) {
        List<Refusal> reasons = CONCLUSION.check(conclusion);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        log.add(new ComplicationReview(entry.id(), reviewer, conclusion.strip(), clock.instant()));
        log.flush();
        return Outcome.done(entry.id());
    }
}
