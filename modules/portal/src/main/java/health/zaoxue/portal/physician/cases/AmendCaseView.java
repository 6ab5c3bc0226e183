package health.zaoxue.portal.physician.cases;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.AmendableCase;
import health.zaoxue.mentorship.CaseAmendment;
import health.zaoxue.mentorship.CaseAmendmentService;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** physician/cases/amend: a new version of a case that is signed off. */
@Named("amendCase")
@ViewScoped
public class AmendCaseView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseAmendmentService amendments;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private @Nullable AmendableCase entry;
    private CaseForm form = new CaseForm();
    private @Nullable String reason;

    @PostConstruct
    void load() {
        AmendableCase read = amendments.opened(address.id("id"));
        entry = read;
        form = CaseForm.of(read.details());
    }

    /** Sends the new version for sign-off. */
    public @Nullable String send() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()) {
            return null;
        }
        Outcome<UUID> sent = amendments.amend(new CaseAmendment(
                stamp.key(),
                Objects.requireNonNull(entry).id(),
                form.details(),
                Objects.requireNonNullElse(reason, "")));
        if (!answers.accepted(sent)) {
            return null;
        }
        answers.doneThenRedirect("physician", "amend.sent");
        return "/physician/cases/one?faces-redirect=true&id=" + sent.value();
    }

    public @Nullable AmendableCase getEntry() {
        return entry;
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public CaseForm getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
