package health.zaoxue.portal.physician.cases;

import health.zaoxue.mentorship.AssessmentManner;
import health.zaoxue.mentorship.CaseLogService;
import health.zaoxue.mentorship.CaseView;
import health.zaoxue.mentorship.CoSignature;
import health.zaoxue.mentorship.CoSignatureService;
import health.zaoxue.mentorship.EntryState;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** physician/cases/cosign: the mentor signs off on the device of the author, with a code of their own account. */
@Named("coSign")
@ViewScoped
public class CoSignView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseLogService log;

    @Inject
    private CoSignatureService service;

    @Inject
    private Address address;

    @Inject
    private Answers answers;

    @Inject
    private CoSignCode code;

    private @Nullable CaseView entry;
    private FormStamp stamp = new FormStamp();
    private final CoSignForm form = new CoSignForm();

    @PostConstruct
    void load() {
        CaseView read = log.entry(address.id("id"));
        entry = read;
        stamp = new FormStamp(read.version());
        form.begin(read);
    }

    /** Signs the case off. */
    public @Nullable String sign() {
        CaseView read = Objects.requireNonNull(entry, "load comes first");
        CoSignature wanted = new CoSignature(
                read.id(), stamp.version(), code.typed(), code.device(), form.rating(AssessmentManner.CO_SIGNED));
        if (!answers.accepted(service.coSign(wanted))) {
            return null;
        }
        answers.doneThenRedirect("physician", "co-sign.done");
        return "/physician/cases/one?faces-redirect=true&id=" + read.id();
    }

    /** Whether the case waits for a mentor. */
    public boolean isWaiting() {
        return Objects.requireNonNull(entry, "load comes first").state() == EntryState.SUBMITTED;
    }

    public @Nullable CaseView getEntry() {
        return entry;
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public CoSignForm getForm() {
        return form;
    }
}
