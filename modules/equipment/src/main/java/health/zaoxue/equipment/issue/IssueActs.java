package health.zaoxue.equipment.issue;

import health.zaoxue.equipment.IssueAct;
import health.zaoxue.equipment.IssueState;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.platform.files.Upload;
import health.zaoxue.platform.text.FreeText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** Carries out what a caller does about a problem, one after the other. */
@Dependent
class IssueActs {
    private static final int LONGEST_NOTE = 1000;

    @Inject
    private Issues issues;

    @Inject
    private IssueFile file;

    @Inject
    private IssuePhotos photos;

    @Inject
    private CallerContext callers;

    @Inject
    private Clock clock;

    Outcome<IssueState> carryOut(UUID id, String note, BiFunction<Issue, Signature, Outcome<IssueStep>> act) {
        List<Refusal> reasons = FreeText.optional("note", LONGEST_NOTE).check(note);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Issue issue = reached(id);
        Signature signature = signed(note.strip());
        return file.add(issue, act.apply(issue, signature), signature);
    }

    Outcome<UUID> addPhoto(UUID id, Upload photo) {
        Issue issue = reached(id);
        if (!issue.isReportedBy(caller().person())) {
            return Outcome.refused(Refusal.of("issue.photo.not-yours"));
        }
        if (issue.hasPhoto()) {
            return Outcome.refused(Refusal.at("photo", "issue.photo.already"));
        }
        return photos.keep(photo).map(digest -> {
            issue.showPhoto(digest);
            return id;
        });
    }

    boolean mayDo(IssueAct act, Issue issue) {
        return switch (act) {
            case ACKNOWLEDGE, START, WAIT, RESOLVE -> caller().is(Role.BIOMEDICAL_ENGINEER);
            case CONFIRM, REOPEN -> issue.isReportedBy(caller().person());
        };
    }

    Signature signed(String note) {
        return new Signature(caller().person(), clock.instant(), note);
    }

    Caller caller() {
        return callers.current();
    }

    private Issue reached(UUID id) {
        return issues.locked(id)
                .filter(issue -> caller().reaches(issue.hospital()))
                .orElseThrow(() -> new NotFound("issue " + id));
    }
}
