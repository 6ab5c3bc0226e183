package health.zaoxue.mentorship.caselog;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.CoSignature;
import health.zaoxue.mentorship.CoSignatureCode;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.FreshSignIn;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CoSignatures implements CoSignatureService {
    @Inject
    private CaseLog log;

    @Inject
    private Sending sending;

    @Inject
    private CoSigning signing;

    @Inject
    private FreshSignIn signIn;

    @Inject
    private CallerContext callers;

    /** R-MEN-145: only to whoever may decide on the case, with the case waiting, and after a sign-in of the last minutes. */
    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN})
    public Outcome<CoSignatureCode> issueCode(UUID id) {
        CaseEntry entry = signing.reachable(log.hold(id), callers.current());
        Optional<Refusal> reason = signing.against(entry, callers.current().person());
        if (reason.isEmpty()) {
            reason = signIn.objection();
        }
        return reason.isPresent()
                ? Outcome.refused(reason.get())
                : Outcome.done(signing.issue(entry, callers.current().person()));
    }

    /** R-MEN-146: the author's own case, with a code that is open, in words of the mentor's own. */
    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> coSign(CoSignature wanted) {
        CaseEntry entry = sending.own(log.hold(wanted.entry()));
        if (signing.wasSignedWith(entry, wanted)) {
            return Outcome.done(entry.id());
        }
        List<Refusal> reasons = signing.against(entry, wanted);
        return reasons.isEmpty() ? Outcome.done(signing.sign(entry, wanted)) : Outcome.refused(reasons);
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.CREDENTIALING, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Set<UUID> coSignedAmong(Collection<UUID> entries) {
        return signing.coSignedAmong(entries);
    }
}
