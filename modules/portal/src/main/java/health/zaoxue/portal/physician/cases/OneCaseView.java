package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One entry of the log: its history, what the mentor said, and the form while it is the author's to change. */
@Named("oneCase")
@ViewScoped
public class OneCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseLogService log;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

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
        return keep(() -> log.resend(shown().id(), shown().version(), form.details()), "case.sent");
    }

    /** Keeps the changes. */
    public @Nullable String saveDraft() {
        return keep(() -> log.change(shown().id(), shown().version(), form.details()), "case.saved");
    }

    private @Nullable String keep(Supplier<Outcome<UUID>> act, String sentence) {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty() || !answers.accepted(act.get())) {
            return null;
        }
        answers.doneThenRedirect(texts.get("physician", sentence));
        return "/physician/cases/index?faces-redirect=true";
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
