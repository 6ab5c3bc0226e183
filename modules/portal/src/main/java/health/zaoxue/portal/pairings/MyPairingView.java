package health.zaoxue.portal.pairings;

import health.zaoxue.kernel.Refusal;
import health.zaoxue.mentorship.PairingDetail;
import health.zaoxue.mentorship.PairingLifeService;
import health.zaoxue.mentorship.SessionKind;
import health.zaoxue.platform.CallerContext;
import health.zaoxue.portal.home.Address;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** {aid,physician}/pairings/one: what the two did together; the master notes sessions. */
@Named("myPairing")
@ViewScoped
public class MyPairingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PairingLifeService lives;

    @Inject
    private CallerContext callers;

    @Inject
    private Address address;

    @Inject
    private Where where;

    @Inject
    private Answers answers;

    private @Nullable PairingDetail detail;
    private final FormStamp stamp = new FormStamp();
    private SessionForm form = new SessionForm();

    @PostConstruct
    void load() {
        detail = lives.mine(address.id("id"));
        form = SessionForm.on(where.today());
    }

    /** Notes the session that the form holds. */
    public @Nullable String note() {
        List<Refusal> unreadable = form.unreadable();
        unreadable.forEach(answers::refuse);
        if (!unreadable.isEmpty()
                || !answers.accepted(
                        lives.note(form.asked(stamp.key(), getDetail().pairing().id())))) {
            return null;
        }
        answers.doneThenRedirect("physician", "session.noted");
        return where.page(getDetail());
    }

    /** Whether the reader is the master, who may note sessions while the pairing runs or just after. */
    public boolean isMaster() {
        return getDetail().pairing().mentor().equals(callers.current().person());
    }

    public SessionKind[] getKinds() {
        return SessionKind.values();
    }

    public PairingDetail getDetail() {
        return Objects.requireNonNull(detail, "load comes first");
    }

    public FormStamp getStamp() {
        return stamp;
    }

    public SessionForm getForm() {
        return form;
    }
}
