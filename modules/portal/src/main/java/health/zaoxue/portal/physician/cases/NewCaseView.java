package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseDetails;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.page.Today;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** A new case: from the physician's page, or on its own page for phones. */
@Named("newCase")
@ViewScoped
public class NewCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseLogService log;

    @Inject
    private CaseChoices choices;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Today today;

    private UUID key = UUID.randomUUID();
    private CaseForm form = new CaseForm();

    @PostConstruct
    void begin() {
        form = CaseForm.today(today.day(), log.desk().before());
        form.askFirst(choices.getTechniques(), choices.getMentors());
    }

    /** Sends the case to the mentor. */
    public @Nullable String send() {
        return keep(log::send, "case.sent");
    }

    /** Keeps what has been typed. */
    public @Nullable String saveDraft() {
        return keep(log::saveDraft, "case.saved");
    }

    private @Nullable String keep(BiFunction<UUID, CaseDetails, Outcome<UUID>> act, String sentence) {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty() || !answers.accepted(act.apply(key, form.details()))) {
            return null;
        }
        answers.doneThenRedirect(texts.get("physician", sentence));
        return "/physician/index?faces-redirect=true";
    }

    public String getKey() {
        return key.toString();
    }

    /** The key as the page had it when it was first shown; it comes back with the form even after the view was lost. */
    public void setKey(String sent) {
        key = UUID.fromString(sent);
    }

    public CaseForm getForm() {
        return form;
    }
}
