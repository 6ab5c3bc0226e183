package health.zaoxue.portal.commission.requests;

import health.zaoxue.equipment.FundingDecisionService;
import health.zaoxue.equipment.RequestState;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.equipment.RequestView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.commission.budget.AmountForm;
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

/** commission/requests/decide, after an approval: conditions are met, money is paid, the request is closed. */
@Named("aftermathView")
@ViewScoped
public class AftermathView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FundingDecisionService decisions;

    @Inject
    private RequestFacts facts;

    @Inject
    private Answers answers;

    @Inject
    private Texts texts;

    private @Nullable UUID request;
    private FormStamp stamp = new FormStamp();
    private @Nullable UUID condition;
    private final AmountForm form = new AmountForm();

    @PostConstruct
    void load() {
        RequestView shown = facts.getRequest();
        request = shown.id();
        stamp = new FormStamp(shown.version());
    }

    /** Confirms the chosen condition; the note says how it was seen. */
    public @Nullable String confirm() {
        UUID chosen = condition;
        if (chosen == null) {
            answers.refuse(Refusal.at("condition", "condition.not-open"));
            return null;
        }
        return take("confirmed", step -> decisions.confirmCondition(step, chosen));
    }

    /** Pays out an amount. */
    public @Nullable String pay() {
        return form.money(answers)
                .map(amount -> take("paid", step -> decisions.pay(step, amount)))
                .orElse(null);
    }

    /** Ends the request; the rest is free again. */
    public @Nullable String close() {
        return take("closed", decisions::close);
    }

    private @Nullable String take(String what, Function<RequestStep, Outcome<RequestState>> act) {
        UUID id = Objects.requireNonNull(request);
        if (answers.accepted(act.apply(new RequestStep(id, stamp.version(), stamp.key(), form.getNote())))) {
            answers.doneThenRedirect(texts.get("commission", "aftermath." + what));
            return "/commission/requests/decide.xhtml?faces-redirect=true&id=" + id;
        }
        return null;
    }

    public @Nullable UUID getCondition() {
        return condition;
    }

    public void setCondition(@Nullable UUID condition) {
        this.condition = condition;
    }

    public AmountForm getForm() {
        return form;
    }

    /** Key and version of what is sent. */
    public FormStamp getStamp() {
        return stamp;
    }
}
