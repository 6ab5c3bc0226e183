package health.zaoxue.testing;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.NewSession;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SessionKind;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.mentorship.TechniqueNumbersService;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** A technique that a hospital lacks and learns: a gap, cases, a complication and its review, a certification. */
@Dependent
public class TrainingLife {
    @Inject
    private GapService gaps;

    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private Climb climb;

    @Inject
    private PairingLifeService pairings;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private CoSignatureService coSignatures;

    @Inject
    private TechniqueNumbersService numbers;

    @Inject
    private Acting acting;

    /** Lets it happen at a hospital that is open. */
    void at(TrainingHospital place) {
        meet(place, place.pair(place.otherMentor, place.apprentice));
        IdentifyGap gap = new IdentifyGap(null, place.technique, "Patients travel for it today");
        acting.as(place.head, () -> gaps.identify(gap)).value();
        acting.as(place.office, () -> numbers.confirmNumbers(UUID.randomUUID(), place.technique, 1))
                .value();
        learn(place);
        climb.certified(place).value();
        CaseDetails another = details(place, place.mentor, CaseRole.PERFORMED);
        acting.as(place.apprentice, () -> log.saveDraft(UUID.randomUUID(), another))
                .value();
        UUID waiting = sent(place, another);
        acting.as(place.apprentice, () -> amendments.assessMyself(waiting, Entrustment.PROMPTED))
                .value();
        acting.as(place.mentor, () -> coSignatures.issueCode(waiting)).value();
    }

    private void meet(TrainingHospital place, UUID pairing) {
        NewSession session = new NewSession(
                UUID.randomUUID(), pairing, place.today(), SessionKind.BEDSIDE, 45, "Reading images together");
        acting.as(place.otherMentor, () -> pairings.note(session)).value();
    }

    private void learn(TrainingHospital place) {
        for (CaseRole role : new CaseRole[] {
            CaseRole.OBSERVED,
            CaseRole.ASSISTED,
            CaseRole.SUPERVISED_SCRUBBED,
            CaseRole.SUPERVISED_SCRUBBED,
            CaseRole.SUPERVISED_SCRUBBED
        }) {
            signedOff(place, place.mentor, role);
        }
        UUID serious = signedOff(place, place.otherMentor, CaseRole.SUPERVISED_UNSCRUBBED);
        acting.as(place.office, () -> signOffs.closeComplication(serious, "Reviewed in the meeting."))
                .value();
        signedOff(place, place.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
    }

    /** The second mentor is the one who sees a complication. */
    private UUID signedOff(TrainingHospital place, Caller mentor, CaseRole role) {
        boolean serious = mentor.equals(place.otherMentor);
        UUID id = sent(place, details(place, mentor, role));
        Rating rating = new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image",
                serious);
        return acting.as(
                mentor,
                () -> signOffs.signOff(id, signOffs.review(id).version(), rating)
                        .value());
    }

    private UUID sent(TrainingHospital place, CaseDetails details) {
        return acting.as(
                place.apprentice, () -> log.send(UUID.randomUUID(), details).value());
    }

    private static CaseDetails details(TrainingHospital place, Caller mentor, CaseRole role) {
        return new CaseDetails(
                place.technique,
                role,
                place.today().minusDays(2),
                Complexity.AVERAGE,
                mentor.equals(place.otherMentor) ? CaseOutcome.COMPLICATION : CaseOutcome.AS_PLANNED,
                mentor.person(),
                "");
    }
}
