package health.zaoxue.portal.commission.absence;

import health.zaoxue.identity.Decider;
import health.zaoxue.identity.DelegationDetails;
import health.zaoxue.identity.DelegationService;
import health.zaoxue.identity.DelegationView;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** commission/absence/index: who decides for me while I am away, and for whom I decide. */
@Named("absence")
@ViewScoped
public class AbsenceView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/commission/absence/index.xhtml?faces-redirect=true";

    @Inject
    private DelegationService delegations;

    @Inject
    private Answers answers;

    private final FormStamp stamp = new FormStamp();
    private List<DelegationView> lentByMe = List.of();
    private List<DelegationView> lentToMe = List.of();
    private List<Decider> choices = List.of();
    private @Nullable UUID delegate;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        lentByMe = delegations.lentByMe();
        lentToMe = delegations.lentToMe();
        choices = delegations.choices();
    }

    public @Nullable String lend() {
        return done(delegations.lend(stamp.key(), new DelegationDetails(delegate, from, until, reason)));
    }

    public @Nullable String takeBack(UUID delegation) {
        return done(delegations.takeBack(delegation));
    }

    private @Nullable String done(Outcome<UUID> outcome) {
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", "answer.saved");
        return HERE;
    }

    /** By what the form is known when it arrives again. */
    public FormStamp getStamp() {
        return stamp;
    }

    public List<DelegationView> getLentByMe() {
        return lentByMe;
    }

    public List<DelegationView> getLentToMe() {
        return lentToMe;
    }

    public List<Decider> getChoices() {
        return choices;
    }

    public @Nullable UUID getDelegate() {
        return delegate;
    }

    public void setDelegate(@Nullable UUID chosen) {
        delegate = chosen;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate typed) {
        from = typed;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate typed) {
        until = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
