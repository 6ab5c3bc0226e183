package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.DeviceService;
import health.zaoxue.equipment.DeviceState;
import health.zaoxue.equipment.DeviceView;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.ReportProblem;
import health.zaoxue.equipment.ReportReceipt;
import health.zaoxue.equipment.Severity;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.platform.files.Picture;
import health.zaoxue.platform.files.PictureService;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.platform.receipts.ReceiptService;
import health.zaoxue.platform.receipts.Submission;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes reports in: checks them, keeps their photo, and makes one issue of each however often it is sent. */
@Dependent
class IssueIntake {
    private static final int LONGEST_DESCRIPTION = 1000;

    @Inject
    private DeviceService devices;

    @Inject
    private EquipmentModelService catalogue;

    @Inject
    private ReceiptService receipts;

    @Inject
    private PictureService pictures;

    @Inject
    private IssueFile file;

    /** R-EQP-10: the same report makes one issue, however often it is pressed, sent or sent again. */
    Outcome<ReportReceipt> report(ReportProblem problem, Signature signature) {
        DeviceView device = devices.withTag(problem.tag());
        Submission submission = new Submission(problem.key(), "issue.report", contentOf(problem));
        return receipts.once(submission, () -> accept(problem, device, signature))
                .map(IssueIntake::receipt);
    }

    private Outcome<String> accept(ReportProblem problem, DeviceView device, Signature signature) {
        List<Refusal> reasons = reasonsAgainst(problem, device);
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

    /**
     * R-EQP-12: a report says how bad it is and what is wrong: a symptom of the device's own category or one that befalls any
     * device, or, where none fits, a description. It never names a patient.
     */
    private List<Refusal> reasonsAgainst(ReportProblem problem, DeviceView device) {
        List<Refusal> reasons = new ArrayList<>();
        if (device.state() == DeviceState.RETIRED) {
            reasons.add(Refusal.of("issue.device-retired"));
        }
        if (problem.severity() == null) {
            reasons.add(Refusal.at("severity", "issue.severity.missing"));
        }
        String symptom = problem.symptom();
        if (symptom == null && problem.description().isBlank()) {
            reasons.add(Refusal.at("symptom", "issue.symptom.missing"));
        } else if (symptom != null
                && catalogue.symptoms(device.category()).stream()
                        .noneMatch(known -> known.code().equals(symptom))) {
            reasons.add(Refusal.at("symptom", "issue.symptom.unknown"));
        }
        reasons.addAll(FreeText.optional("description", LONGEST_DESCRIPTION).check(problem.description()));
        return reasons;
    }

    private Photo keep(@Nullable Upload upload) {
        if (upload == null) {
            return new Photo(null, null);
        }
        Outcome<Picture> picture = Picture.from(upload);
        return picture.isDone()
                ? new Photo(pictures.keep(picture.value()), null)
                : new Photo(null, picture.reasons().get(0).code());
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
