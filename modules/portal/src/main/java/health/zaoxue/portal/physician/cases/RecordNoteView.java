package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.RecordNote;
import health.zaoxue.mentorship.RecordedCaseService;
import health.zaoxue.portal.page.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hospital's record number in the form of a case. It lives as long as the request that brought it: neither the view nor the session
 * nor a draft holds it, and a form that is refused has it in the answer alone.
 */
@Named("recordNote")
@RequestScoped
public class RecordNoteView {
    private static final String ASKED = "recordAsked";

    @Inject
    private RecordedCaseService log;

    @Inject
    private Answers answers;

    @Inject
    private HttpServletRequest request;

    private @Nullable String number;
    private boolean again;
    private boolean doubled;

    boolean isSent(UUID key, CaseDetails details) {
        return isAccepted(log.send(key, details, note()));
    }

    boolean isKept(UUID key, CaseDetails details) {
        return isAccepted(log.saveDraft(key, details, note()));
    }

    boolean isResent(UUID entry, int version, CaseDetails details) {
        return isAccepted(log.resend(entry, version, details, note()));
    }

    boolean isChanged(UUID entry, int version, CaseDetails details) {
        return isAccepted(log.change(entry, version, details, note()));
    }

    private RecordNote note() {
        return new RecordNote(Objects.requireNonNullElse(number, ""), again);
    }

    private boolean isAccepted(Outcome<UUID> outcome) {
        doubled = outcome.reasons().stream().anyMatch(reason -> reason.code().equals(RecordNote.DOUBLED));
        return answers.accepted(outcome);
    }

    /** Whether the author is asked, now or by the page that was sent, if they mean another case. */
    public boolean isAsked() {
        return doubled || request.getParameter(ASKED) != null;
    }

    /** Whether a number is noted with an entry of the caller's. */
    public boolean isNoted(@Nullable UUID entry) {
        return entry != null && log.isNumbered(entry);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = typed;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean ticked) {
        again = ticked;
    }
}
