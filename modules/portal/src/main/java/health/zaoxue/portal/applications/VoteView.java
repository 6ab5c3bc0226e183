package health.zaoxue.portal.applications;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.mentorship.ApplicationView;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.portal.page.Answers;
import health.zaoxue.portal.page.FormStamp;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One's own signature for or against an application. */
@Named("vote")
@ViewScoped
public class VoteView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CommitteeService committees;

    @Inject
    private OneApplicationView one;

    @Inject
    private Answers answers;

    private @Nullable FormStamp stamp;
    private @Nullable String why;

    @PostConstruct
    void load() {
        stamp = new FormStamp(one.getShown().round());
    }

    /** Signs for it. */
    public @Nullable String inFavour() {
        return sign(true);
    }

    /** Signs against it. */
    public @Nullable String against() {
        return sign(false);
    }

    private @Nullable String sign(boolean favours) {
        ApplicationView shown = one.getShown();
        CommitteeVote signed = new CommitteeVote(
                getStamp().key(), shown.id(), getStamp().version(), favours, Objects.requireNonNullElse(why, ""));
        Outcome<UUID> outcome = committees.sign(signed);
        if (!answers.accepted(outcome)) {
            return null;
        }
        answers.doneThenRedirect("common", "applications.signed");
        return "/applications/one.xhtml?faces-redirect=true&id=" + shown.id();
    }

    public FormStamp getStamp() {
        return Objects.requireNonNull(stamp, "load comes first");
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
