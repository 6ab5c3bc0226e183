package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.receipts.Submission;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The committee: who sits, and how each signs. */
@ApplicationScoped
class Signing {
    @Inject
    private Applications stored;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ApplicationLists lists;

    @Inject
    private ApplicationNotices notices;

    @Inject
    private CallerContext callers;

    Application ofMyHospital(UUID id) {
        Application found = stored.read(id);
        if (!callers.current().reaches(found.hospital())) {
            throw new NotFound("application " + id);
        }
        return found;
    }

    /** The refusal where the office would decide on its own application. */
    Optional<Outcome<UUID>> unlessOwn(Application one) {
        return callers.current().person().equals(one.person())
                ? Optional.of(Outcome.refused(Refusal.of("certification.own")))
                : Optional.empty();
    }

    Outcome<UUID> seat(Application one, Set<UUID> members) {
        Optional<Outcome<UUID>> own = unlessOwn(one);
        if (own.isPresent()) {
            return own.get();
        }
        if (!one.stateOn(desk.today()).mayBecome(ApplicationState.IN_COMMITTEE)) {
            return Outcome.refused(Refusal.of("application.not-now"));
        }
        List<Refusal> reasons =
                CommitteeRule.against(members, one.person(), eligible(one), signed(stored.committeeOf(one)));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        stored.seat(one, members);
        one.become(ApplicationState.IN_COMMITTEE);
        desk.note(one, "");
        return Outcome.done(one.id());
    }

    private Set<UUID> eligible(Application one) {
        return lists.eligible(one).stream().map(Signatory::person).collect(Collectors.toSet());
    }

    private static Set<UUID> signed(List<ApplicationMember> committee) {
        return committee.stream()
                .filter(ApplicationMember::hasSigned)
                .map(ApplicationMember::member)
                .collect(Collectors.toSet());
    }

    /** R-MEN-104: each signs once, under the evidence that was read, for it or with a reason against it. */
    Outcome<UUID> sign(CommitteeVote vote) {
        List<String> content =
                List.of(vote.application().toString(), vote.round() + "", vote.inFavour() + "", vote.reason());
        return stored.once(new Submission(vote.key(), "application.sign", content), () -> {
            Application one = desk.held(vote.application());
            ApplicationMember member = seatOf(callers.current().person(), one);
            if (one.round() != vote.round()) {
                throw new OptimisticLockException("application " + one.id() + " has other evidence");
            }
            List<Refusal> reasons = against(one, member, vote);
            return reasons.isEmpty() ? signed(one, member, vote) : Outcome.refused(reasons);
        });
    }

    private ApplicationMember seatOf(UUID person, Application one) {
        return stored.committeeOf(one).stream()
                .filter(each -> each.member().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("application " + one.id()));
    }

    private List<Refusal> against(Application one, ApplicationMember member, CommitteeVote vote) {
        if (one.stateOn(desk.today()) != ApplicationState.IN_COMMITTEE) {
            return List.of(Refusal.of("application.not-now"));
        }
        if (member.hasSigned()) {
            return List.of(Refusal.of("committee.signed-before"));
        }
        FreeText reason = vote.inFavour() ? FreeText.optional("why", 400) : FreeText.required("why", 400);
        return reason.check(vote.reason());
    }

    private Outcome<UUID> signed(Application one, ApplicationMember member, CommitteeVote vote) {
        member.sign(vote.inFavour(), vote.reason(), desk.now());
        notices.signed(one, member.member());
        return Outcome.done(one.id());
    }
}
