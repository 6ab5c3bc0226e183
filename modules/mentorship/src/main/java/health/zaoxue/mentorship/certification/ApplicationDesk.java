package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationAct;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.receipts.Submission;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** R-MEN-102: acts on an application are done once, on the version that was read, where its state allows them, and are noted and told. */
@ApplicationScoped
class ApplicationDesk {
    @Inject
    private Applications stored;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    /** What an act does once nothing stands against it. */
    interface Act {
        Outcome<UUID> on(Application application);
    }

    /** The whole of an act under the key of its form. */
    Outcome<UUID> once(String act, ApplicationAct asked, Act doing) {
        Submission submission = new Submission(
                asked.key(), act, List.of(asked.application().toString(), asked.version() + "", asked.reason()));
        return stored.once(submission, () -> doing.on(held(asked.application(), asked.version())));
    }

    /** One of the caller's hospital, held, in the version that was read. */
    Application held(UUID id, int version) {
        Application found = held(id);
        if (found.version() != version) {
            throw new OptimisticLockException("application " + id + " has changed since version " + version);
        }
        return found;
    }

    Application held(UUID id) {
        Application found = stored.hold(id);
        if (!callers.current().person().equals(found.person())
                && !callers.current().reaches(found.hospital())) {
            throw new NotFound("application " + id);
        }
        return found;
    }

    /** An end, or a way back, that asks for nothing but its reason. */
    Outcome<UUID> become(Application application, ApplicationState next, String reason) {
        if (!application.stateOn(today()).mayBecome(next)) {
            return Outcome.refused(Refusal.of("application.not-now"));
        }
        List<Refusal> reasons = reasonOf(next).check(reason);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        application.become(next);
        note(application, reason);
        return Outcome.done(application.id());
    }

    private static FreeText reasonOf(ApplicationState next) {
        boolean asked = next == ApplicationState.RETURNED || next == ApplicationState.REFUSED;
        return asked ? FreeText.required("reason", 400) : FreeText.optional("reason", 400);
    }

    /** Notes the state that it has just come into, and tells of it. */
    void note(Application application, String reason) {
        noteBy(callers.current().person(), application, reason);
    }

    /** The same, brought about by time where nobody is named. */
    void noteBy(@Nullable UUID who, Application application, String reason) {
        stored.note(
                application, new ApplicationStep.Act(who, clock.instant(), reason.isBlank() ? null : reason.strip()));
        notices.changed(
                application,
                stored.committeeOf(application).stream()
                        .map(ApplicationMember::member)
                        .toList());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
