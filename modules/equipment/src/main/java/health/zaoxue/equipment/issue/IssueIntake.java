package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.ReportReceipt;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports in: makes one issue of each however often it is sent. */
@Dependent
class IssueIntake {
    @PersistenceContext(unitName = "equipment")
    private EntityManager database;

    @Inject
    private ReportCheck check;

    @Inject
    private ReceiptService receipts;

    @Inject
    private IssuePhotos photos;

    @Inject
    private IssueFile file;

    /** R-EQP-10: the same report makes one issue, however often it is pressed, sent or sent again. */
    Outcome<ReportReceipt> report(ReportProblem problem, Signature signature) {
        DeviceView device = check.deviceOf(problem);
        Submission submission = new Submission(problem.key(), "issue.report", contentOf(problem));
        return receipts.once(database, submission, () -> accept(problem, device, signature))
                .map(IssueIntake::receipt);
    }

    private Outcome<String> accept(ReportProblem problem, DeviceView device, Signature signature) {
        List<Refusal> reasons = check.reasonsAgainst(problem, device);
        Severity severity = problem.severity();
        if (!reasons.isEmpty() || severity == null) {
            return Outcome.refused(reasons);
        }
        Photo photo = keep(problem.photo());
        String description = problem.description().strip();
        Issue issue = new Issue(
                new Issue.Complaint(
                        device.id(),
                        device.hospital(),
                        problem.symptom(),
                        description.isEmpty() ? null : description,
                        severity,
                        photo.digest()),
                signature);
        file.open(issue, signature);
        return Outcome.done(issue.id() + (photo.refusal() == null ? "" : " " + photo.refusal()));
    }

    private Photo keep(@Nullable Upload upload) {
        if (upload == null) {
            return new Photo(null, null);
        }
        Outcome<String> kept = photos.keep(upload);
        return kept.isDone()
                ? new Photo(kept.value(), null)
                : new Photo(null, kept.reasons().get(0).code());
    }

    private static List<String> contentOf(ReportProblem problem) {
        Upload photo = problem.photo();
        return List.of(
                problem.tag(),
                Objects.requireNonNullElse(problem.symptom(), ""),
                problem.description(),
                String.valueOf(problem.severity()),
                photo == null ? "" : photo.digest());
    }

    private static ReportReceipt receipt(String answer) {
        String[] issueAndRefusal = answer.split(" ", 2);
        return new ReportReceipt(
                UUID.fromString(issueAndRefusal[0]), issueAndRefusal.length == 1 ? null : issueAndRefusal[1]);
    }

    private record Photo(@Nullable String digest, @Nullable String refusal) {}
}
