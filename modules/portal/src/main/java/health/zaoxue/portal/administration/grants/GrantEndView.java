package health.zaoxue.portal.administration.grants;

import health.zaoxue.identity.GrantEnd;
import health.zaoxue.identity.GrantRow;
import health.zaoxue.identity.GrantService;
import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.portal.administration.Asked;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** administration/grants/end: one grant, and how it ends before its time. */
@Named("grantEnd")
@ViewScoped
public class GrantEndView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private GrantService grants;

    @Inject
    private Answers answers;

    private FormStamp stamp = new FormStamp();
    private @Nullable GrantRow grant;
    private @Nullable LocalDate lastDay;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        GrantRow read = grants.grant(Asked.id(request, "id").orElseThrow(() -> new NotFound("grant without id")));
        grant = read;
        stamp = new FormStamp(Math.toIntExact(read.version()));
    }

    public @Nullable String endNow() {
        return done(null);
    }

    public @Nullable String endLater() {
        LocalDate typed = lastDay;
        if (typed == null) {
            answers.accepted(Outcome.refused(Refusal.at("lastDay", "choice.missing")));
            return null;
        }
        return done(typed);
    }

    private @Nullable String done(@Nullable LocalDate day) {
        GrantRow read = getGrant();
        Outcome<UUID> outcome = grants.end(new GrantEnd(read.id(), stamp.version(), day, reason));
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", "answer.saved");
        return "/administration/grants/one.xhtml?faces-redirect=true&id=" + read.person();
    }

    /** The version of what is ended. */
    public FormStamp getStamp() {
        return stamp;
    }

    public GrantRow getGrant() {
        return Objects.requireNonNull(grant);
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate typed) {
        lastDay = typed;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = typed;
    }
}
