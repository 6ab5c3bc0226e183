package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.mentorship.Entrustment;
import health.zaoxue.portal.page.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Beside a case: what its author thinks of it. */
@Named("ownWord")
@RequestScoped
public class OwnWordView {
    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private Answers answers;

    private @Nullable Entrustment needed;

    /** Keeps how much help the reader thinks to have needed. */
    public @Nullable String say(UUID entry) {
        Entrustment said = needed;
        if (said == null) {
            answers.refuse(Refusal.at("needed", "choice.missing"));
            return null;
        }
        if (!answers.accepted(amendments.assessMyself(entry, said))) {
            return null;
        }
        answers.doneThenRedirect("common", "answer.saved");
        return "/physician/cases/one?faces-redirect=true&id=" + entry;
    }

    public Entrustment[] getHelps() {
        return Entrustment.values();
    }

    public @Nullable Entrustment getNeeded() {
        return needed;
    }

    public void setNeeded(@Nullable Entrustment chosen) {
        needed = chosen;
    }
}
