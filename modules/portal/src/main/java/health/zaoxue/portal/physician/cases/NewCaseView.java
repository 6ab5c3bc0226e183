package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.page.Answers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** A new case: from the physician's page, or on its own page for phones. */
@Named("newCase")
@ViewScoped
public class NewCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseBeginning beginning;

    @Inject
    private RecordNoteView record;

    @Inject
    private Answers answers;

    private UUID key = UUID.randomUUID();
    private CaseForm form = new CaseForm();

    @PostConstruct
    void begin() {
        form = beginning.form();
    }

    /** Sends the case to the mentor. */
    public @Nullable String send() {
        return keep(() -> record.isSent(key, form.details()), "case.sent");
    }

    /** Keeps what has been typed. */
    public @Nullable String saveDraft() {
        return keep(() -> record.isKept(key, form.details()), "case.saved");
    }

    private @Nullable String keep(BooleanSupplier act, String sentence) {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty() || !act.getAsBoolean()) {
            return null;
        }
        answers.doneThenRedirect("physician", sentence);
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
