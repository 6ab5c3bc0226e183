package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeState;
import health.zaoxue.mentorship.DegreeWorkService;
import health.zaoxue.mentorship.MilestoneDate;
import health.zaoxue.mentorship.MilestoneKind;
import health.zaoxue.mentorship.MilestoneReport;
import health.zaoxue.mentorship.NewMilestone;
import health.zaoxue.mentorship.NewPublication;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class DegreeWork implements DegreeWorkService {
    @Inject
    private DegreeAccess access;

    @Inject
    private Degrees degrees;

    @Inject
    private DegreeNotices notices;

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> addMilestone(NewMilestone wanted) {
        Degree degree = access.held(wanted.degree());
        List<Refusal> reasons = DegreeRule.againstName(wanted.name());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<String> content =
                List.of(degree.id().toString(), wanted.name(), wanted.due().toString());
        return degrees.once(new Submission(wanted.key(), "degree.milestone", content), () -> added(degree, wanted));
    }

    private Outcome<UUID> added(Degree degree, NewMilestone wanted) {
        if (!degree.state().isOpen()) {
            return notNow();
        }
        degrees.add(new StoredMilestone(
                degree.id(), MilestoneKind.OWN, wanted.name().strip(), wanted.due()));
        return Outcome.done(degree.id());
    }

    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> scheduleMilestone(MilestoneDate date) {
        StoredMilestone milestone = degrees.milestone(date.milestone());
        Degree degree = access.held(milestone.degree());
        if (!degree.state().isOpen() || milestone.isReported()) {
            return notNow();
        }
        milestone.scheduleFor(date.due());
        return Outcome.done(degree.id());
    }

    /** R-MEN-162: by whoever works for it, while it is under way and not confirmed; the supervisors are told. */
    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> reportMilestone(MilestoneReport report) {
        StoredMilestone milestone = degrees.milestone(report.milestone());
        Degree degree = access.heldAsOwn(milestone.degree());
        if (degree.state() != DegreeState.RUNNING || milestone.isConfirmed()) {
            return notNow();
        }
        List<Refusal> reasons =
                DegreeRule.againstReport(report.doneOn(), report.evidence(), degree.beginsOn(), access.today());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        milestone.report(report.doneOn(), report.evidence().strip());
        notices.reported(milestone, degree, degrees.supervisors(degree.id()));
        return Outcome.done(degree.id());
    }

    /** R-MEN-162: by a supervisor, once; the conferral comes last of the usual ones, and with it the pathway ends. */
    @Override
    @Permitted({Role.LOCAL_PHYSICIAN, Role.AID_STAFF, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Outcome<UUID> confirmMilestone(UUID id) {
        StoredMilestone milestone = degrees.milestone(id);
        Degree degree = access.heldToConfirm(milestone.degree());
        if (milestone.isConfirmed()) {
            return Outcome.done(degree.id());
        }
        if (degree.state() != DegreeState.RUNNING || !milestone.isReported()) {
            return notNow();
        }
        boolean ends = milestone.kind() == MilestoneKind.CONFERRAL;
        if (ends && !areOthersConfirmed(degree)) {
            return Outcome.refused(Refusal.of("degree.others-first"));
        }
        milestone.confirm(access.me(), access.now());
        if (ends) {
            degree.become(DegreeState.CONFERRED);
            degrees.note(degree, "", access.me(), access.now());
        }
        return Outcome.done(degree.id());
    }

    private boolean areOthersConfirmed(Degree degree) {
        return degrees.milestones(degree.id()).stream()
                .filter(one -> one.kind() != MilestoneKind.OWN && one.kind() != MilestoneKind.CONFERRAL)
                .allMatch(StoredMilestone::isConfirmed);
    }

    @Override
    @Permitted(Role.LOCAL_PHYSICIAN)
    public Outcome<UUID> addPublication(NewPublication wanted) {
        Degree degree = access.heldAsOwn(wanted.degree());
        List<Refusal> reasons = DegreeRule.against(wanted, access.today().getYear());
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        List<String> content = List.of(
                degree.id().toString(),
                wanted.title(),
                wanted.journal(),
                wanted.doi(),
                wanted.year() + "/" + wanted.place() + "/" + wanted.authors());
        return degrees.once(new Submission(wanted.key(), "degree.publication", content), () -> published(wanted));
    }

    private Outcome<UUID> published(NewPublication wanted) {
        if (degrees.isPublished(wanted.degree(), wanted.doi())) {
            return Outcome.refused(Refusal.at("doi", "degree.doi.twice"));
        }
        return Outcome.done(degrees.add(wanted, access.now()));
    }

    private static Outcome<UUID> notNow() {
        return Outcome.refused(Refusal.of("degree.not-now"));
    }
}
