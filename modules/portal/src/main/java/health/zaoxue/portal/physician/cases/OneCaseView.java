package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.portal.editing.SecondEditor;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.web.Failure;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One entry of the log: its history, what the mentor said, and the form while it is the author's to change. */
@Named("oneCase")
@ViewScoped
public class OneCaseView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CHANGED_MEANWHILE = 409;

    @Inject
    private CaseLogService log;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    @Inject
    private RecordNoteView record;

    @Inject
    private SecondEditor editors;

    private @Nullable CaseView entry;
    private CaseForm form = new CaseForm();

    @PostConstruct
    void load() {
        CaseView read = log.entry(address.id("id"));
        entry = read;
        form = CaseForm.of(read.details());
    }

    /** Sends it, or sends it again. */
    public @Nullable String send() {
        return keep(() -> record.isResent(shown().id(), shown().version(), form.details()), "case.sent");
    }

    /** Keeps the changes. */
    public @Nullable String saveDraft() {
        return keep(() -> record.isChanged(shown().id(), shown().version(), form.details()), "case.saved");
    }

    private @Nullable String keep(BooleanSupplier act, String sentence) {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty() || !isAccepted(act)) {
            return null;
        }
        answers.doneThenRedirect("physician", sentence);
        return "/physician/cases/index?faces-redirect=true";
    }

    private boolean isAccepted(BooleanSupplier act) {
        try {
            return act.getAsBoolean();
        } catch (RuntimeException refused) {
            if (Failure.of(refused).status() != CHANGED_MEANWHILE) {
                throw refused;
            }
            compare();
            return false;
        }
    }

    /** From now on what is typed stands against what is saved, which the page shows beside it. */
    private void compare() {
        CaseForm typed = form;
        CaseView saved = log.entry(shown().id());
        editors.compare(
                "mentorship.case_entry", saved.id(), () -> form = CaseForm.of(saved.details()), () -> form = typed);
        entry = saved;
    }

    /** Whether the case counts and no newer version of it is under way. */
    public boolean isAmendable() {
        return shown().state() == EntryState.SIGNED_OFF && shown().versions().later() == null;
    }

    private CaseView shown() {
        return Objects.requireNonNull(entry, "load comes first");
    }

    public @Nullable CaseView getEntry() {
        return entry;
    }

    public CaseForm getForm() {
        return form;
    }
}
