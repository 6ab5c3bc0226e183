package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.equipment.Resolution;
import health.zaoxue.equipment.Severity;
import health.zaoxue.equipment.WaitReason;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem with a device. It is reported by somebody at the bedside, acknowledged and worked on by an engineer, may wait for a
 * part, is resolved with a reason, and ends when the reporter confirms that the device works; or it is reopened and goes round
 * again. Every act answers the step that belongs into the history.
 */
@Entity(name = "Issue")
@Table(schema = "equipment", name = "issue")
class Issue {
    @Id
    private UUID id;

    private UUID device;
    private UUID hospital;
    private UUID reporter;
    private @Nullable String symptom;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    private @Nullable String photo;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "state_since")
    private Instant stateSince;

    private int steps;

    @Version
    private long version;

    Issue() {}

    Issue(Complaint complaint, Signature signature) {
        id = UUID.randomUUID();
        device = complaint.device();
        hospital = complaint.hospital();
        symptom = complaint.symptom();
        description = complaint.description();
        severity = complaint.severity();
        photo = complaint.photo();
        reporter = signature.person();
        reportedAt = signature.at();
        stateSince = signature.at();
        state = IssueState.REPORTED;
        steps = 1;
    }

    IssueStep firstStep() {
        return new IssueStep(
                id,
                1,
                new IssueStep.Move(IssueStep.REPORT, null, IssueState.REPORTED, null),
                new Signature(reporter, reportedAt, ""));
    }

    Outcome<IssueStep> acknowledge(Signature by) {
        return move(IssueAct.ACKNOWLEDGE, null, by);
    }

    Outcome<IssueStep> start(Signature by) {
        return move(IssueAct.START, null, by);
    }

    Outcome<IssueStep> waitFor(WaitReason reason, Signature by) {
        return move(IssueAct.WAIT, reason.name(), by);
    }

    Outcome<IssueStep> resolve(Resolution how, Signature by) {
        Outcome<IssueStep> outcome = move(IssueAct.RESOLVE, how.name(), by);
        if (outcome.isDone()) {
            resolution = how;
        }
        return outcome;
    }

    /** R-EQP-08: only who reported a problem says that it is gone, or that it is not; the latter needs a reason. */
    Outcome<IssueStep> confirm(Signature by) {
        return isReportedBy(by.person()) ? move(IssueAct.CONFIRM, null, by) : notYours();
    }

    Outcome<IssueStep> reopen(Signature by) {
        if (!isReportedBy(by.person())) {
            return notYours();
        }
        if (by.note().isBlank()) {
            return Outcome.refused(Refusal.at("reason", "text.missing"));
        }
        Outcome<IssueStep> outcome = move(IssueAct.REOPEN, null, by);
        if (outcome.isDone()) {
            resolution = null;
        }
        return outcome;
    }

    private Outcome<IssueStep> move(IssueAct act, @Nullable String reason, Signature by) {
        if (!state.allows().contains(act)) {
            return Outcome.refused(IssueRefusals.of(act, state));
        }
        IssueStep.Move move = new IssueStep.Move(act.name(), state, act.leadsTo(), reason);
        state = act.leadsTo();
        stateSince = by.at();
        steps++;
        return Outcome.done(new IssueStep(id, steps, move, by));
    }

    private static Outcome<IssueStep> notYours() {
        return Outcome.refused(Refusal.of("issue.not-yours-to-confirm"));
    }

    boolean isReportedBy(UUID person) {
        return reporter.equals(person);
    }

    UUID reporter() {
        return reporter;
    }

    boolean hasPhoto() {
        return photo != null;
    }

    void showPhoto(String digest) {
        photo = digest;
    }

    @Nullable
    String photo() {
        return photo;
    }

    UUID id() {
        return id;
    }

    UUID device() {
        return device;
    }

    UUID hospital() {
        return hospital;
    }

    IssueState state() {
        return state;
    }

    Severity severity() {
        return severity;
    }

    @Nullable
    Resolution resolution() {
        return resolution;
    }

    int steps() {
        return steps;
    }

    /** What is reported, checked. */
    record Complaint(
            UUID device,
            UUID hospital,
            @Nullable String symptom,
            @Nullable String description,
            Severity severity,
            @Nullable String photo) {}
}
