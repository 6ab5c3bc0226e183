package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.EvidenceChange;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The office's yes: only where the committee is of one mind, the evidence stands, and the rule still holds. */
@ApplicationScoped
class Granting {
    @Inject
    private Applications stored;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationReading reading;

    @Inject
    private Credentialing credentialing;

    @Inject
    private CallerContext callers;

    Outcome<UUID> certify(Application one, ApplicationGrant grant) {
        if (!one.stateOn(desk.today()).mayBecome(ApplicationState.GRANTED)) {
            return Outcome.refused(Refusal.of("application.not-now"));
        }
        CertificationRequest request = new CertificationRequest(
                one.person(),
                one.technique(),
                one.scope(),
                grant.validFrom(),
                grant.reviewOn(),
                grant.validUntil(),
                grant.limits());
        credentialing.holdStill(request);
        Caller office = callers.current();
        List<Refusal> reasons = against(one, request, office);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        UUID certification = credentialing.grant(request, reading.frozen(one), office);
        one.certify(certification);
        desk.note(one, "");
        return Outcome.done(certification);
    }

    /** R-MEN-103, R-MEN-104: what changed since the evidence was frozen, a signature that is missing, and the rule itself. */
    private List<Refusal> against(Application one, CertificationRequest request, Caller office) {
        List<Refusal> reasons = new ArrayList<>(credentialing.against(request, office));
        List<EvidenceChange> changes = reading.changes(one);
        if (!changes.isEmpty()) {
            reasons.add(Refusal.of("application.evidence-changed"));
        }
        reasons.addAll(CommitteeRule.againstGrant(stored.committeeOf(one).stream()
                .map(ApplicationMember::inFavour)
                .toList()));
        return reasons;
    }
}
