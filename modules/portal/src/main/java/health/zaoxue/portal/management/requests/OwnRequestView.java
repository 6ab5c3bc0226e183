package health.zaoxue.portal.management.requests;

import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestAct;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.home.Me;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import health.zaoxue.portal.page.Texts;
import health.zaoxue.portal.requests.RequestFacts;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** management/requests/one: where a request of the hospital stands, and what I can do with it. */
@Named("ownRequestView")
@ViewScoped
public class OwnRequestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundingService funding;

    @Inject
    private RequestFacts facts;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    @Inject
    private Me me;

    private @Nullable UUID request;
    private FormStamp stamp = new FormStamp();
    private String reason = "";

    @PostConstruct
    void load() {
        RequestView shown = facts.getRequest();
        request = shown.id();
        stamp = new FormStamp(shown.version());
    }

    /** Sends it to the hospital head. */
    public @Nullable String submit() {
        return take("sent", funding::submit);
    }

    /** Puts it before the commission. */
    public @Nullable String endorse() {
        return take("endorsed", funding::endorse);
    }

    /** Gives it back to be changed. */
    public @Nullable String sendBack() {
        return take("sent-back", funding::sendBack);
    }

    /** Takes it back for good. */
    public @Nullable String withdraw() {
        return take("withdrawn", funding::withdraw);
    }

    public boolean isEditable() {
        return me.is("DEPARTMENT_HEAD") && allows(RequestAct.EDITED);
    }

    public boolean isEndorsable() {
        return me.is("HOSPITAL_HEAD") && allows(RequestAct.ENDORSED);
    }

    public boolean isWithdrawable() {
        return allows(RequestAct.WITHDRAWN);
    }

    private boolean allows(RequestAct act) {
        return facts.getRequest().state().allows(act);
    }

    private @Nullable String take(String what, Function<RequestStep, Outcome<RequestState>> act) {
        UUID id = Objects.requireNonNull(request);
        if (answers.accepted(act.apply(new RequestStep(id, stamp.version(), stamp.key(), reason)))) {
            answers.doneThenRedirect(texts.get("management", "request." + what));
            return "/management/requests/one.xhtml?faces-redirect=true&id=" + id;
        }
        return null;
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
