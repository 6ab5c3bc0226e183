package health.zaoxue.mentorship.certification;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.ApplicationState;
import health.zaoxue.mentorship.CertificationRequest;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.Evidence;
import health.zaoxue.mentorship.LadderService;
import health.zaoxue.mentorship.LearningCurve;
import health.zaoxue.mentorship.SignedCase;
import health.zaoxue.mentorship.TechniqueConfirmation;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** R-MEN-100: an application freezes every case that counts on its day, with its version, rating, assessor and learning curve. */
@ApplicationScoped
class Freezing {
    private static final int DECIMALS = 4;

    @Inject
    private Applications stored;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private Credentialing credentialing;

    @Inject
    private LadderService ladders;

    @Inject
    private CertificationReading reading;

    List<Evidence> evidenceOf(UUID person, UUID technique) {
        return reading.evidence(ladders.signedCases(person, technique));
    }

    /** What somebody wants from today on; the office says until when. */
    CertificationRequest wish(UUID person, UUID technique, CertificationScope scope) {
        return new CertificationRequest(
                person, technique, scope, desk.today(), desk.today().plusYears(1));
    }

    Outcome<UUID> apply(UUID key, CertificationRequest wish) {
        Submission submission = new Submission(
                key,
                "application.apply",
                List.of(wish.technique().toString(), wish.scope().name()));
        return stored.once(submission, () -> {
            credentialing.holdStill(wish);
            List<Refusal> reasons = against(wish);
            return reasons.isEmpty() ? Outcome.done(begin(wish)) : Outcome.refused(reasons);
        });
    }

    private List<Refusal> against(CertificationRequest wish) {
        boolean open = stored.open(wish.person(), wish.technique())
                .filter(one -> one.stateOn(desk.today()).isOpen() || lapsed(one))
                .isPresent();
        return open ? List.of(Refusal.of("application.already")) : credentialing.againstCases(wish);
    }

    /** What nobody decided in time makes room for the next. */
    private boolean lapsed(Application one) {
        one.become(ApplicationState.LAPSED);
        desk.noteBy(null, one, "");
        return false;
    }

    private UUID begin(CertificationRequest wish) {
        List<SignedCase> cases = ladders.signedCases(wish.person(), wish.technique());
        LearningCurve curve = ladders.curve(wish.technique());
        Application application = new Application(wish, credentialing.hospitalOf(wish.person()), frozen(curve));
        stored.add(application);
        stored.freeze(application, cases, scores(cases, curve));
        desk.note(application, "");
        return application.id();
    }

    /** A further round on the cases of now. */
    Outcome<UUID> again(Application application, String reason) {
        CertificationRequest wish = wish(application.person(), application.technique(), application.scope());
        List<Refusal> reasons = credentialing.againstCases(wish);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<SignedCase> cases = ladders.signedCases(application.person(), application.technique());
        LearningCurve curve = ladders.curve(application.technique());
        application.applyAgain(frozen(curve));
        stored.freeze(application, cases, scores(cases, curve));
        desk.note(application, reason);
        return Outcome.done(application.id());
    }

    private Application.Frozen frozen(LearningCurve curve) {
        Instant now = reading.now();
        BigDecimal limit = BigDecimal.valueOf(curve.limit()).setScale(3, RoundingMode.HALF_UP);
        TechniqueConfirmation confirmed = curve.technique().confirmation();
        return new Application.Frozen(
                curve.technique().version(), confirmed == null ? null : confirmed.id(), limit, now, desk.today());
    }

    /** The curve has a point for each case in the person's own hands, in their order. */
    private static Map<UUID, BigDecimal> scores(List<SignedCase> cases, LearningCurve curve) {
        List<SignedCase> own = cases.stream()
                .filter(one -> one.role().isOperating())
                .sorted(SignedCase.IN_ORDER)
                .toList();
        Map<UUID, BigDecimal> scores = new HashMap<>();
        for (int i = 0; i < own.size(); i++) {
            double score = curve.points().get(i).score();
            scores.put(own.get(i).entry(), BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP));
        }
        return scores;
    }
}
