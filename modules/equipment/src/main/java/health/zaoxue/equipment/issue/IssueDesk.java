package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueRow;
import health.zaoxue.equipment.IssueService;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.IssueView;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.ReportReceipt;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Listing;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Page;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Permitted;
import health.zaoxue.platform.files.StoredFile;
import health.zaoxue.platform.files.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class IssueDesk implements IssueService {
    @Inject
    private Issues issues;

    @Inject
    private IssueIntake intake;

    @Inject
    private IssueActs acts;

    @Inject
    private DeviceService devices;

    @Inject
    private IssuePhotos photos;

    @Override
    @Permitted({Role.NURSE, Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER})
    public Outcome<ReportReceipt> report(ReportProblem problem) {
        return intake.report(problem, acts.signed(""));
    }

    @Override
    @Permitted({Role.NURSE, Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER})
    public Outcome<UUID> addPhoto(UUID issue, Upload photo) {
        return acts.addPhoto(issue, photo);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public IssueView issue(UUID id) {
        Issue issue = reached(id);
        Set<IssueAct> may = issue.state().allows().stream()
                .filter(act -> acts.mayDo(act, issue))
                .collect(Collectors.toSet());
        return new IssueView(issues.row(id), devices.device(issue.device()), issue.hasPhoto(), issues.history(id), may);
    }

    @Override
    @Permitted(toAnyCaller = true)
    public StoredFile photo(UUID issue) {
        String digest = reached(issue).photo();
        if (digest == null) {
            throw new NotFound("photo of issue " + issue);
        }
        return photos.of(digest);
    }

    @Override
    @Permitted({Role.NURSE, Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER})
    public Page<IssueRow> mine(Listing listing) {
        return issues.reportedBy(acts.caller().person(), listing);
    }

    @Override
    @Permitted({Role.BIOMEDICAL_ENGINEER, Role.DEPARTMENT_HEAD, Role.HOSPITAL_HEAD})
    public Page<IssueRow> queue(Listing listing) {
        return issues.queue(acts.caller().area(), listing);
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<IssueState> acknowledge(UUID issue, String note) {
        return acts.carryOut(issue, note, Issue::acknowledge);
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<IssueState> start(UUID issue, String note) {
        return acts.carryOut(issue, note, Issue::start);
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<IssueState> waitFor(UUID issue, WaitReason reason, String note) {
        return acts.carryOut(issue, note, (waiting, by) -> waiting.waitFor(reason, by));
    }

    @Override
    @Permitted(Role.BIOMEDICAL_ENGINEER)
    public Outcome<IssueState> resolve(UUID issue, Resolution resolution, String note) {
        return acts.carryOut(issue, note, (repaired, by) -> repaired.resolve(resolution, by));
    }

    @Override
    @Permitted({Role.NURSE, Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER})
    public Outcome<IssueState> confirm(UUID issue) {
        return acts.carryOut(issue, "", Issue::confirm);
    }

    @Override
    @Permitted({Role.NURSE, Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.DEPARTMENT_HEAD, Role.BIOMEDICAL_ENGINEER})
    public Outcome<IssueState> reopen(UUID issue, String reason) {
        return acts.carryOut(issue, reason, Issue::reopen);
    }

    private Issue reached(UUID id) {
        return issues.one(id)
                .filter(issue -> acts.caller().reaches(issue.hospital()))
                .orElseThrow(() -> new NotFound("issue " + id));
    }
}
