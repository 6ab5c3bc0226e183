package health.zaoxue.portal.aid.signoffs;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.CoSignatureCode;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.portal.page.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The code with which a mentor signs on the apprentice's device; the page that asked for it shows it once. */
@Named("coSignCode")
@RequestScoped
public class CoSignCodeView {
    @Inject
    private CoSignatureService service;

    @Inject
    private Answers answers;

    private @Nullable CoSignatureCode shown;

    /** Shows one for a case that waits. */
    public void show(UUID entry) {
        Outcome<CoSignatureCode> outcome = service.issueCode(entry);
        shown = answers.accepted(outcome) ? outcome.value() : null;
    }

    public @Nullable CoSignatureCode getShown() {
        return shown;
    }
}
