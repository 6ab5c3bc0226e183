package health.zaoxue.testing;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Period;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseOutcome;
import health.zaoxue.mentorship.CaseRole;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CommitteeNaming;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Complexity;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.mentorship.Performance;
import health.zaoxue.mentorship.Rating;
import health.zaoxue.mentorship.SignOffService;
import health.zaoxue.platform.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** An apprentice's way up the ladder, case by case. */
@Dependent
public class Climb {
    @Inject
    private CaseLogService log;

    @Inject
    private SignOffService signOffs;

    @Inject
    private ApplicationService applications;

    @Inject
    private CommitteeService committees;

    @Inject
    private OwnerDatabase database;

    @Inject
    private Acting acting;

    /** Seven cases: enough for the technique, six of them by the first mentor. */
    public void to(TrainingHospital place) {
        signedOff(place, place.mentor, CaseRole.OBSERVED);
        signedOff(place, place.mentor, CaseRole.ASSISTED);
        signedOff(place, place.mentor, CaseRole.SUPERVISED_SCRUBBED);
        signedOff(place, place.mentor, CaseRole.SUPERVISED_SCRUBBED);
        signedOff(place, place.mentor, CaseRole.SUPERVISED_SCRUBBED);
        signedOff(place, place.otherMentor, CaseRole.SUPERVISED_UNSCRUBBED);
        signedOff(place, place.mentor, CaseRole.SUPERVISED_UNSCRUBBED);
    }

    /** One case that went as planned and counts. */
    public UUID signedOff(TrainingHospital place, Caller mentor, CaseRole role) {
        return signOff(mentor, sent(place, mentor, role)).value();
    }

    /** One with a serious complication that nobody has reviewed. */
    public UUID complicated(TrainingHospital place) {
        UUID id = send(place, place.mentor, CaseRole.SUPERVISED_UNSCRUBBED, CaseOutcome.COMPLICATION);
        return signOff(place.mentor, id, true).value();
    }

    /** One case of the apprentice that waits for that mentor. */
    public UUID sent(TrainingHospital place, Caller mentor, CaseRole role) {
        return send(place, mentor, role, CaseOutcome.AS_PLANNED);
    }

    /** The mentor signs it off. */
    public Outcome<UUID> signOff(Caller mentor, UUID id) {
        return signOff(mentor, id, false);
    }

    /** The whole way to a certification: the apprentice applies, both mentors sign for it, the office grants it for two years. */
    public Outcome<UUID> certified(TrainingHospital place) {
        Outcome<UUID> applied = applied(place);
        return applied.isDone() ? granted(place, signed(place, applied.value()), UUID.randomUUID()) : applied;
    }

    /** The apprentice applies for being independent. */
    public Outcome<UUID> applied(TrainingHospital place) {
        return acting.as(
                place.apprentice,
                () -> applications.apply(UUID.randomUUID(), place.technique, CertificationScope.INDEPENDENT));
    }

    /** The office names both mentors, who sign for it. */
    public UUID signed(TrainingHospital place, UUID application) {
        seated(place, application);
        for (Caller member : new Caller[] {place.mentor, place.otherMentor}) {
            int round = read(place, application).round();
            CommitteeVote vote = new CommitteeVote(UUID.randomUUID(), application, round, true, "");
            acting.as(member, () -> committees.sign(vote)).value();
        }
        return application;
    }

    /** The office names both mentors. */
    public UUID seated(TrainingHospital place, UUID application) {
        CommitteeNaming naming = new CommitteeNaming(
                UUID.randomUUID(),
                application,
                read(place, application).version(),
                Set.of(place.mentor.person(), place.otherMentor.person()));
        return acting.as(place.office, () -> committees.name(naming)).value();
    }

    /** The office grants it for two years. */
    public Outcome<UUID> granted(TrainingHospital place, UUID application, UUID key) {
        ApplicationGrant grant = grant(place, application, key);
        return acting.as(place.office, () -> committees.certify(grant));
    }

    /** What the office sends for that, on the application as it stands. */
    public ApplicationGrant grant(TrainingHospital place, UUID application, UUID key) {
        int version = read(place, application).version();
        return new ApplicationGrant(
                key, application, version, place.today(), null, place.today().plusYears(2), "");
    }

    /** The application as the office sees it. */
    public ApplicationView read(TrainingHospital place, UUID application) {
        return acting.as(place.office, () -> applications.application(application));
    }

    /** Somebody who was certified on that day, without cases. */
    public UUID certified(TrainingHospital place, Caller person, CertificationScope scope, Period days) {
        UUID id = UUID.randomUUID();
        database.execute(
                "insert into mentorship.certification (id, person_id, hospital_id, technique_id, technique_version, scope,"
                        + " granted_by, granted_on, valid_from, valid_until, deciding_mentor_id, generation, version) values ('"
                        + id
                        + "', '" + person.person() + "', '" + place.hospital + "', '" + place.technique + "', 1, '"
                        + scope + "', '"
                        + place.office.person() + "', '" + days.from() + "', '" + days.from() + "', '" + days.to()
                        + "', '"
                        + place.mentor.person() + "', 1, 1)");
        database.execute("insert into mentorship.certification_step values (gen_random_uuid(), '" + id
                + "', 1, 'GRANTED', '" + place.office.person() + "', date '" + days.from() + "', null)");
        return id;
    }

    /** What the mentor says of a case. */
    public static Rating rating(boolean serious) {
        return new Rating(
                Entrustment.IN_THE_ROOM,
                Performance.PRACTICE_READY,
                Complexity.AVERAGE,
                AssessmentManner.IN_PLACE,
                "Calm throughout",
                "Ask for the image earlier",
                serious);
    }

    private Outcome<UUID> signOff(Caller mentor, UUID id, boolean serious) {
        return acting.as(mentor, () -> signOffs.signOff(id, signOffs.review(id).version(), rating(serious)));
    }

    private UUID send(TrainingHospital place, Caller mentor, CaseRole role, CaseOutcome outcome) {
        CaseDetails details = new CaseDetails(
                place.technique, role, place.today().minusDays(2), Complexity.AVERAGE, outcome, mentor.person(), "");
        return acting.as(
                place.apprentice, () -> log.send(UUID.randomUUID(), details).value());
    }
}
