package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CertificationChange;
import health.zaoxue.mentorship.CertificationLifeService;
import health.zaoxue.mentorship.CertificationRenewal;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationState;
import health.zaoxue.mentorship.CertificationStepView;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CertificationLife implements CertificationLifeService {
    private static final FreeText REASON = FreeText.required("reason", 400);

    @Inject
    private Certifications stored;

    @Inject
    private CertificationReading reading;

    @Inject
    private Credentialing credentialing;

    @Inject
    private CertificationNotices notices;

    @Inject
    private CallerContext callers;

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> suspend(CertificationChange change) {
        return change(change, CertificationState.SUSPENDED);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> reinstate(CertificationChange change) {
        return change(change, CertificationState.GRANTED);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> revoke(CertificationChange change) {
        return change(change, CertificationState.REVOKED);
    }

    @Override
    @Permitted(Role.CREDENTIALING)
    public Outcome<UUID> renew(CertificationRenewal renewal) {
        Certification ending = reached(renewal.certification(), renewal.version());
        CertificationRequest request = new CertificationRequest(
                ending.person(),
                ending.technique(),
                ending.scope(),
                credentialing.today(),
                renewal.reviewOn(),
                renewal.validUntil(),
                renewal.limits());
        Caller caller = callers.current();
        List<Refusal> reasons = credentialing.against(ending, request, caller);
        return reasons.isEmpty() ? Outcome.done(credentialing.grant(request, caller)) : Outcome.refused(reasons);
    }

    @Override
    @Permitted({Role.CREDENTIALING, Role.HOSPITAL_HEAD, Role.DEPARTMENT_HEAD})
    public List<CertificationStepView> history(UUID id) {
        mustReach(stored.read(id));
        return reading.history(stored.stepsOf(id));
    }

    /** R-MEN-61: with a reason, by the office of the hospital that granted it, and never for oneself. */
    private Outcome<UUID> change(CertificationChange change, CertificationState next) {
        Certification certification = reached(change.certification(), change.version());
        Caller caller = callers.current();
        if (certification.person().equals(caller.person())) {
            return Outcome.refused(Refusal.of("certification.own"));
        }
        if (!certification.stateOn(credentialing.today()).mayBecome(next)) {
            return Outcome.refused(Refusal.of("certification.not-now"));
        }
        List<Refusal> reasons = REASON.check(change.reason());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        String reason = change.reason().strip();
        become(certification, next, reason);
        notices.changed(certification, stored.note(certification, credentialing.act(caller, reason)));
        return Outcome.done(certification.id());
    }

    private void become(Certification certification, CertificationState next, String reason) {
        switch (next) {
            case SUSPENDED -> certification.suspend(credentialing.today());
            case GRANTED -> certification.reinstate();
            case REVOKED -> certification.revoke(credentialing.today(), reason);
            case RENEWED, EXPIRED -> throw new IllegalArgumentException("nobody decides on " + next);
        }
    }

    private Certification reached(UUID id, int version) {
        Certification found = stored.hold(id);
        mustReach(found);
        if (found.version() != version) {
            throw new OptimisticLockException("certification " + id + " has changed since version " + version);
        }
        return found;
    }

    private void mustReach(Certification certification) {
        if (!callers.current().reaches(certification.hospital())) {
            throw new NotFound("certification " + certification.id());
        }
    }
}
